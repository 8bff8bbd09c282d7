package org.gongyi.web.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.community.OfficeSettlement.Resigning;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Members whose resignation waits for an assembly, and who sit until then: on the board of their community, and on the
/// page of the election that seated them.
@Component
public final class Resignations {

    private final Wording words;
    private final DutyText duties;
    private final OfficeDuties offices;

    Resignations(Wording words, DutyText duties, OfficeDuties offices) {
        this.words = words;
        this.duties = duties;
        this.offices = offices;
    }

    /// @param due until when an assembly considers it
    public record Waiting(String who, String received, String due, String left) {}

    /// Of those who sit by that election. Who was elected anew since, or moved to another post, sits by the later one.
    public List<Waiting> of(ElectionView election, CommunityView community, LocalDate today) {
        if (election.rounds().stream().noneMatch(RoundView::effective)) return List.of();
        return of(
                offices.open(election.community()),
                community,
                today,
                one -> seat(one.person(), community)
                        .filter(seat -> isSeatedBy(election, seat))
                        .isPresent());
    }

    /// Of everybody among these duties.
    List<Waiting> of(List<DutyItem> open, CommunityView community, LocalDate today) {
        return of(open, community, today, _ -> true);
    }

    private List<Waiting> of(
            List<DutyItem> open, CommunityView community, LocalDate today, Predicate<Resigning> meant) {
        return open.stream()
                .flatMap(duty ->
                        OfficeSettlement.resigning(duty.key())
                                .filter(meant)
                                .map(one -> waiting(one, duty, community, today))
                                .stream())
                .toList();
    }

    private Waiting waiting(Resigning one, DutyItem duty, CommunityView community, LocalDate today) {
        return new Waiting(
                seat(one.person(), community)
                        .map(held -> words.post(held.office(), held.post()) + " " + held.name())
                        .orElseGet(() -> one.person().value()),
                words.date(one.received()),
                words.date(duty.due()),
                duties.left(duty.due(), today));
    }

    private static Optional<TenureView> seat(PersonId person, CommunityView community) {
        return community.offices().stream()
                .filter(held -> held.person().equals(person) && held.office() == Office.COMMITTEE)
                .reduce((_, later) -> later);
    }

    private static boolean isSeatedBy(ElectionView election, TenureView seat) {
        return !seat.until().isAfter(election.plan().until())
                && election.rounds().stream()
                        .filter(round -> round.effective() && !seat.from().isBefore(round.day()))
                        .flatMap(round -> round.outcome().elected().stream())
                        .anyMatch(won -> won.person().equals(seat.person()) && won.post() == seat.post());
    }
}
