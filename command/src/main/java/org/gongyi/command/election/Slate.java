package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.CandidacyEvent;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.jspecify.annotations.Nullable;

/// Who was nominated, who may not stand, who stands.
///
/// @param relatives of each nominee those members of the election committee who are near relatives
/// @param publishedOn the day the candidates were posted; absent before
/// @param metOn the first day candidates met the voters; absent before
record Slate(
        List<Nominee> nominees,
        Map<PersonId, List<PersonId>> relatives,
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
                new Slate(nominees, relatives, and(excluded, e.person()), publishedOn, candidates, kin, metOn);
            case CandidatesPublished e ->
                new Slate(nominees, relatives, excluded, e.occurredOn(), e.candidates(), e.kin(), metOn);
            case CandidacyWithdrawn e -> withdrawn(e);
            case CandidatesMetVoters e ->
                new Slate(
                        nominees,
                        relatives,
                        excluded,
                        publishedOn,
                        candidates,
                        kin,
                        metOn == null ? e.occurredOn() : metOn);
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

    private Slate nominated(NomineePutForward e) {
        var all = new ArrayList<>(nominees);
        all.add(e.nominee());
        var related = new TreeMap<PersonId, List<PersonId>>(java.util.Comparator.comparing(PersonId::value));
        related.putAll(relatives);
        related.put(e.nominee().person(), List.copyOf(e.relatives()));
        return new Slate(all, related, excluded, publishedOn, candidates, kin, metOn);
    }

    private Slate withdrawn(CandidacyWithdrawn e) {
        var left = candidates.stream().filter(one -> !one.person().equals(e.person()));
        var next = e.replacedBy() == null ? Stream.<Nominee>empty() : Stream.of(e.replacedBy());
        return new Slate(
                nominees,
                relatives,
                excluded,
                publishedOn,
                Stream.concat(left, next).toList(),
                kin,
                metOn);
    }

    private static Set<PersonId> and(Set<PersonId> some, PersonId one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
