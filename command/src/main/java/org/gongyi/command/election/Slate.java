package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.CandidacyEvent;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.jspecify.annotations.Nullable;

/// Who was nominated, who may not stand, who stands.
///
/// @param relatives of each nominee those members of the election committee who are near relatives
/// @param publishedOn the day the candidates were posted; absent before
/// @param candidates who stands; of those posted without who withdrew or was found not to qualify
/// @param metOn the first day candidates met the voters in a meeting that counts; absent before
record Slate(
        List<Nominee> nominees,
        Map<PersonId, Set<PersonId>> relatives,
        Set<PersonId> excluded,
        @Nullable LocalDate publishedOn,
        List<Nominee> candidates,
        List<Kin> kin,
        @Nullable LocalDate metOn) {

    static final Slate NONE = new Slate(List.of(), Map.of(), Set.of(), null, List.of(), List.of(), null);

    Slate {
        nominees = List.copyOf(nominees);
        relatives = Map.copyOf(relatives);
        excluded = Set.copyOf(excluded);
        candidates = List.copyOf(candidates);
        kin = List.copyOf(kin);
    }

    Slate after(CandidacyEvent event) {
        return switch (event) {
            case NomineePutForward e -> e.findings().isEffective() ? nominated(e) : this;
            case NomineeExcluded e ->
                new Slate(nominees, relatives, and(excluded, e.person()), publishedOn, without(e.person()), kin, metOn);
            case CandidatesPublished e ->
                new Slate(nominees, relatives, excluded, e.occurredOn(), e.candidates(), e.kin(), metOn);
            case CandidacyWithdrawn e -> withdrawn(e);
            case CandidatesDescribed _, VotersMeetingAnnounced _ -> this;
            case CandidatesMetVoters e -> metOn == null && e.findings().meets("EL-CAND-MEET") ? met(e) : this;
        };
    }

    /// The day the candidates were posted, of what is admitted only after it.
    LocalDate published() {
        return Objects.requireNonNull(publishedOn);
    }

    boolean isPublished() {
        return publishedOn != null;
    }

    boolean isCandidate(PersonId person) {
        return candidates.stream().anyMatch(one -> one.person().equals(person));
    }

    boolean isNominee(PersonId person) {
        return nominees.stream().anyMatch(one -> one.person().equals(person));
    }

    boolean areNominees(List<PersonId> persons) {
        return persons.stream().allMatch(this::isNominee);
    }

    /// Everybody who stands but one.
    List<Nominee> without(PersonId person) {
        return candidates.stream().filter(one -> !one.person().equals(person)).toList();
    }

    /// Whether a member of the election committee is a near relative of a nominee.
    boolean areRelated(PersonId nominee, PersonId member) {
        return relatives.getOrDefault(nominee, Set.of()).contains(member);
    }

    /// Whether somebody is a near relative of anybody nominated.
    boolean isRelative(PersonId member) {
        return relatives.values().stream().anyMatch(those -> those.contains(member));
    }

    private Slate nominated(NomineePutForward e) {
        var all = Stream.concat(nominees.stream(), Stream.of(e.nominee())).toList();
        return new Slate(all, related(e), excluded, publishedOn, candidates, kin, metOn);
    }

    /// Who is nominated for another post as well keeps the relatives that were told the first time.
    private Map<PersonId, Set<PersonId>> related(NomineePutForward e) {
        var all = new HashMap<>(relatives);
        all.merge(
                e.nominee().person(),
                Set.copyOf(e.relatives()),
                (some, more) -> Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
        return all;
    }

    private Slate met(CandidatesMetVoters e) {
        return new Slate(nominees, relatives, excluded, publishedOn, candidates, kin, e.occurredOn());
    }

    private Slate withdrawn(CandidacyWithdrawn e) {
        var next = e.replacedBy() == null ? Stream.<Nominee>empty() : Stream.of(e.replacedBy());
        var left = Stream.concat(without(e.person()).stream(), next).toList();
        return new Slate(nominees, relatives, excluded, publishedOn, left, kin, metOn);
    }

    private static Set<PersonId> and(Set<PersonId> some, PersonId one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
