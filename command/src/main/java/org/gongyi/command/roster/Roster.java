package org.gongyi.command.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.community.Tenure;
import org.gongyi.contract.resolution.Matter;

/// The register of one community over all its days: a meeting is judged by the numbers of its own.
public record Roster(
        CommunityCode community,
        String name,
        CommunityKind kind,
        Timeline<Population> population,
        Timeline<PartyMembers> party,
        Timeline<Representatives> representatives,
        Timeline<List<Group>> groups,
        Timeline<Collective> collective,
        Timeline<Publishing> publishing,
        List<Authorization> authorizations,
        List<Tenure> tenures) {

    public Roster {
        authorizations = List.copyOf(authorizations);
        tenures = List.copyOf(tenures);
    }

    public static Roster of(CommunityCode community, String name, CommunityKind kind) {
        return new Roster(
                community,
                name,
                kind,
                Timeline.empty(),
                Timeline.empty(),
                Timeline.empty(),
                Timeline.empty(),
                Timeline.empty(),
                Timeline.empty(),
                List.of(),
                List.of());
    }

    public boolean holds(PersonId person, Office office, LocalDate day) {
        return tenures.stream().anyMatch(tenure -> tenure.isOf(person, office) && tenure.runsOn(day));
    }

    /// How many sit in a body on that day.
    public int seatsOf(Office body, LocalDate day) {
        return Math.toIntExact(sitting(body, day).count());
    }

    public Set<PersonId> personsIn(Office body, LocalDate day) {
        return sitting(body, day).map(tenure -> tenure.seat().person()).collect(Collectors.toUnmodifiableSet());
    }

    /// Who holds a seat of a body on that day, and which.
    public Optional<Tenure> tenureOf(PersonId person, Office body, LocalDate day) {
        return sitting(body, day).filter(held -> held.isOf(person, body)).findFirst();
    }

    /// The day from which the body sits in the term that runs on a day, whoever joined it since. Empty where
    /// it was never seated as a whole.
    public Optional<LocalDate> termBegan(Office body, LocalDate day) {
        return tenures.stream()
                .filter(held ->
                        held.office() == body && held.seated() && !held.from().isAfter(day))
                .map(Tenure::from)
                .max(LocalDate::compareTo);
    }

    /// The last day of the latest term of a body that had begun by a day, whether or not it still ran.
    public Optional<LocalDate> lastDayOf(Office body, LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.office() == body && !tenure.from().isAfter(day))
                .map(Tenure::until)
                .max(LocalDate::compareTo);
    }

    /// The two committees (两委) together: one person in both counts once. Absent unless both are registered, since half
    /// of them is not their number.
    public Optional<Integer> twoCommittees(LocalDate day) {
        var party = personsIn(Office.PARTY_BRANCH, day);
        var committee = personsIn(Office.COMMITTEE, day);
        if (party.isEmpty() || committee.isEmpty()) return Optional.empty();
        return Optional.of(Math.toIntExact(
                Stream.concat(party.stream(), committee.stream()).distinct().count()));
    }

    public Optional<Representatives> representativesOn(LocalDate day) {
        return representatives.on(day).filter(seated -> !day.isAfter(seated.until()));
    }

    /// Committee members and representatives together: the members of the representatives' assembly. Absent unless both
    /// are registered.
    public Optional<Integer> assemblyMembersOn(LocalDate day) {
        var committee = seatsOf(Office.COMMITTEE, day);
        return representativesOn(day).filter(_ -> committee > 0).map(seated -> seated.number() + committee);
    }

    public boolean hasCollective(LocalDate day) {
        return collective.on(day).map(Collective::exists).orElse(false);
    }

    public Optional<Authorization> authorizationFor(Matter matter, LocalDate day) {
        return authorizations.stream().filter(one -> one.covers(matter, day)).findFirst();
    }

    private Stream<Tenure> sitting(Office body, LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.office() == body && tenure.runsOn(day));
    }

    public Roster withPopulation(LocalDate day, Population counted) {
        return new Roster(
                community,
                name,
                kind,
                population.from(day, counted),
                party,
                representatives,
                groups,
                collective,
                publishing,
                authorizations,
                tenures);
    }

    public Roster withParty(LocalDate day, PartyMembers counted) {
        return new Roster(
                community,
                name,
                kind,
                population,
                party.from(day, counted),
                representatives,
                groups,
                collective,
                publishing,
                authorizations,
                tenures);
    }

    public Roster withRepresentatives(LocalDate day, Representatives seated) {
        return new Roster(
                community,
                name,
                kind,
                population,
                party,
                representatives.from(day, seated),
                groups,
                collective,
                publishing,
                authorizations,
                tenures);
    }

    public Roster withGroups(LocalDate day, List<Group> drawn) {
        return new Roster(
                community,
                name,
                kind,
                population,
                party,
                representatives,
                groups.from(day, List.copyOf(drawn)),
                collective,
                publishing,
                authorizations,
                tenures);
    }

    public Roster withCollective(LocalDate day, Collective registered) {
        return new Roster(
                community,
                name,
                kind,
                population,
                party,
                representatives,
                groups,
                collective.from(day, registered),
                publishing,
                authorizations,
                tenures);
    }

    public Roster withPublishing(LocalDate day, Publishing arranged) {
        return new Roster(
                community,
                name,
                kind,
                population,
                party,
                representatives,
                groups,
                collective,
                publishing.from(day, arranged),
                authorizations,
                tenures);
    }

    public Roster withAuthorization(Authorization granted) {
        return new Roster(
                community,
                name,
                kind,
                population,
                party,
                representatives,
                groups,
                collective,
                publishing,
                Stream.concat(authorizations.stream(), Stream.of(granted)).toList(),
                tenures);
    }

    public Roster withTenures(UnaryOperator<List<Tenure>> change) {
        return new Roster(
                community,
                name,
                kind,
                population,
                party,
                representatives,
                groups,
                collective,
                publishing,
                authorizations,
                change.apply(tenures));
    }
}
