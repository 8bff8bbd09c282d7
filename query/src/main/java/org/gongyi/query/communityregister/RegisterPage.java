package org.gongyi.query.communityregister;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.*;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.AuthorizationView;
import org.gongyi.contract.community.CommunityView.CollectiveView;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.community.OfficeEvent;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Tenure;
import org.gongyi.contract.community.Terms;
import org.gongyi.query.search.Words;
import org.jspecify.annotations.Nullable;

/// One page of the register: a community as it stands now.
///
/// Of two entries about the same thing the one with the later legal day holds, whichever was recorded
/// first; of the same day, the later recorded.
///
/// @param searched the name, folded
record RegisterPage(
        String code,
        String name,
        String searched,
        CommunityKind kind,
        Place township,
        Place county,
        @Nullable Population population,
        @Nullable Party party,
        @Nullable Representatives representatives,
        @Nullable Collective collective,
        @Nullable Groups groups,
        @Nullable Contact contact,
        List<Tenure> offices,
        List<AuthorizationView> authorizations) {

    /// Something that holds from a day on.
    sealed interface Dated {
        LocalDate since();
    }

    record Population(LocalDate since, int adults, int households) implements Dated {}

    record Party(LocalDate since, String organization, int votingMembers) implements Dated {}

    record Representatives(LocalDate since, int number, int women, LocalDate until) implements Dated {}

    /// @param now absent once it was dissolved
    record Collective(LocalDate since, @Nullable CollectiveView now) implements Dated {}

    record Contact(
            LocalDate since,
            String telephone,
            @Nullable String address,
            @Nullable String hours) implements Dated {

        ContactView view() {
            return new ContactView(telephone, address, hours, since);
        }
    }

    record Groups(LocalDate since, List<Group> drawn) implements Dated {}

    static RegisterPage opened(CommunityRegistered e) {
        return new RegisterPage(
                e.community().value(),
                e.name(),
                Words.of(e.name()).folded(),
                e.kind(),
                e.township(),
                e.county(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    RegisterPage after(CommunityEvent event) {
        return switch (event) {
            case CommunityRegistered e ->
                opened(e)
                        .with(population, party, representatives, collective, groups, contact, offices, authorizations);
            case PopulationCounted e -> with(new Population(e.occurredOn(), e.adults(), e.households()));
            case ContactPublished e -> with(new Contact(e.occurredOn(), e.telephone(), e.address(), e.hours()));
            case PartyMembersCounted e -> with(new Party(e.occurredOn(), e.organization(), e.votingMembers()));
            case RepresentativesSeated e ->
                with(new Representatives(e.occurredOn(), e.representatives(), e.women(), e.until()));
            case GroupsDrawn e -> with(new Groups(e.occurredOn(), List.copyOf(e.groups())));
            case CollectiveRegistered e ->
                with(new Collective(
                        e.occurredOn(),
                        new CollectiveView(e.name(), e.members(), e.representatives(), e.charterDelegates())));
            case CollectiveDissolved e -> with(new Collective(e.occurredOn(), null));
            case BodySeated _, OfficeTaken _, OfficeLeft _ -> seating(offices -> Terms.after(offices, event));
            case RepresentativesAuthorized e when e.granted().isEmpty() -> this;
            case RepresentativesAuthorized e ->
                authorizing(new AuthorizationView(e.granted(), e.occurredOn(), e.until(), e.decision()));
            case DisclosureArranged _,
                    MeetingDemanded _,
                    MeetingHeld _,
                    MeetingMissed _,
                    MeetingLeftUncalled _,
                    TermEndingNoted _,
                    ElectionLeftUnheld _,
                    OfficeEvent _ -> this;
        };
    }

    CommunityView view(long position) {
        return new CommunityView(
                new CommunityCode(code),
                name,
                kind,
                township,
                county,
                population == null ? null : population.adults(),
                population == null ? null : population.households(),
                party == null ? null : party.organization(),
                party == null ? null : party.votingMembers(),
                representatives == null ? null : representatives.number(),
                representatives == null ? null : representatives.women(),
                representatives == null ? null : representatives.until(),
                collective == null ? null : collective.now(),
                contact == null ? null : contact.view(),
                groups == null ? List.of() : groups.drawn(),
                offices.stream().map(RegisterPage::view).toList(),
                authorizations,
                position);
    }

    private static TenureView view(Tenure held) {
        var seat = held.seat();
        return new TenureView(held.office(), seat.person(), seat.name(), seat.post(), held.from(), held.until());
    }

    private RegisterPage with(Dated fact) {
        return switch (fact) {
            case Population it ->
                with(
                        later(population, it),
                        party,
                        representatives,
                        collective,
                        groups,
                        contact,
                        offices,
                        authorizations);
            case Party it ->
                with(
                        population,
                        later(party, it),
                        representatives,
                        collective,
                        groups,
                        contact,
                        offices,
                        authorizations);
            case Representatives it ->
                with(
                        population,
                        party,
                        later(representatives, it),
                        collective,
                        groups,
                        contact,
                        offices,
                        authorizations);
            case Collective it ->
                with(
                        population,
                        party,
                        representatives,
                        later(collective, it),
                        groups,
                        contact,
                        offices,
                        authorizations);
            case Contact it ->
                with(
                        population,
                        party,
                        representatives,
                        collective,
                        groups,
                        later(contact, it),
                        offices,
                        authorizations);
            case Groups it ->
                with(
                        population,
                        party,
                        representatives,
                        collective,
                        later(groups, it),
                        contact,
                        offices,
                        authorizations);
        };
    }

    private RegisterPage seating(UnaryOperator<List<Tenure>> change) {
        return with(
                population, party, representatives, collective, groups, contact, change.apply(offices), authorizations);
    }

    private RegisterPage authorizing(AuthorizationView granted) {
        var all = Stream.concat(authorizations.stream(), Stream.of(granted)).toList();
        return with(population, party, representatives, collective, groups, contact, offices, all);
    }

    private static <T extends Dated> T later(@Nullable T held, T told) {
        return held == null || !told.since().isBefore(held.since()) ? told : held;
    }

    private RegisterPage with(
            @Nullable Population counted,
            @Nullable Party organized,
            @Nullable Representatives seated,
            @Nullable Collective registered,
            @Nullable Groups drawn,
            @Nullable Contact told,
            List<Tenure> held,
            List<AuthorizationView> granted) {
        return new RegisterPage(
                code,
                name,
                searched,
                kind,
                township,
                county,
                counted,
                organized,
                seated,
                registered,
                drawn,
                told,
                held,
                granted);
    }
}
