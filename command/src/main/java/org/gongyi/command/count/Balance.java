package org.gongyi.command.count;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Imbalance;
import org.gongyi.contract.election.Votes;

/// Whether the numbers of a count can be so. What does not add up is no count and is refused (EL-COUNT-BAL).
///
/// More ballots than were given out are a fact of the paper once a third person confirms it: then that is recorded, and
/// the vote has no effect, for nobody can tell any more how many took part.
public record Balance(BallotPaper paper, Weighing weighing) {

    public void weigh(List<BoxCount> boxes, Tally tally, Figure registered) {
        addsUp(boxes, tally);
        surplus(boxes, tally, registered);
        weighing.guard(
                "EL-COUNT-I",
                tally.returned() <= tally.issued(),
                "收回选票 %d，发出选票 %d，收回的不得多于发出的".formatted(tally.returned(), tally.issued()),
                returned(tally),
                issued(tally));
        marks(tally);
    }

    private void addsUp(List<BoxCount> boxes, Tally tally) {
        var wrong = boxes.stream().flatMap(this::wrongIn).toList();
        weighing.guard(
                "EL-COUNT-BAL",
                wrong.isEmpty(),
                wrong.isEmpty()
                        ? "票箱 %d 个：有效 %d＋无效 %d＝收回 %d，每人每职的票数不多于有效票"
                                .formatted(boxes.size(), tally.valid(), tally.invalid(), tally.returned())
                        : String.join("；", wrong),
                new Figure("valid", "有效", tally.valid()),
                new Figure("invalid", "无效", tally.invalid()),
                returned(tally));
    }

    private Stream<String> wrongIn(BoxCount box) {
        return box.papers().imbalances(paper.seats()).stream()
                .map(one -> "%d 号箱：%s".formatted(box.number(), told(one)));
    }

    private String told(Imbalance wrong) {
        return switch (wrong) {
            case Imbalance.OfBallots(int valid, int invalid, int returned) ->
                "有效 %d＋无效 %d＝%d，收回 %d".formatted(valid, invalid, (long) valid + invalid, returned);
            case Imbalance.OfPerson(Votes votes, long marks, int valid) ->
                "%s（%s）赞成 %d＋反对 %d＋弃权 %d＝%d，多于有效 %d"
                        .formatted(
                                paper.nameOf(votes.person()),
                                BallotPaper.word(votes.post()),
                                votes.inFavour(),
                                votes.against(),
                                votes.abstained(),
                                marks,
                                valid);
            case Imbalance.OfPost over ->
                "%s赞成合计 %d，多于应选 %d×有效 %d＝%d"
                        .formatted(
                                BallotPaper.word(over.post()),
                                over.approvals(),
                                over.seats(),
                                over.valid(),
                                over.most());
        };
    }

    private void surplus(List<BoxCount> boxes, Tally tally, Figure registered) {
        boolean tooMany = tally.issued() > registered.value();
        boolean confirmed = boxes.stream().anyMatch(box -> box.confirmedBy() != null);
        var inBoxes = boxes.stream()
                .filter(box -> box.returned() > box.issued() && box.confirmedBy() == null)
                .map(box -> "%d 号箱发出 %d、收回 %d".formatted(box.number(), box.issued(), box.returned()));
        var inAll = tooMany && !confirmed ? Stream.of("发出多于" + registered.word()) : Stream.<String>empty();
        var unconfirmed = Stream.concat(inBoxes, inAll).collect(Collectors.joining("；"));
        var numbers = "%s %d，发出选票 %d，收回选票 %d"
                .formatted(registered.word(), registered.value(), tally.issued(), tally.returned());
        var figures = new Figure[] {registered, issued(tally), returned(tally)};
        weighing.guard(
                "EL-COUNT-BAL",
                unconfirmed.isEmpty(),
                unconfirmed.isEmpty() ? numbers : numbers + "；" + unconfirmed + "，须经第三人复核确认",
                figures);
        if (tooMany || tally.returned() > tally.issued())
            weighing.guard("EL-COUNT-BAL", "over-issued", false, numbers + "；选票多出，无法认定参加投票人数", figures);
    }

    /// A ballot that marks more people than there are seats does not count (EL-BALLOT-MAX), nor in some places one that
    /// marks somebody for two posts.
    private void marks(Tally tally) {
        weighing.rule("EL-BALLOT-MAX").ifPresent(rule -> {
            for (var seats : paper.seats()) {
                long most = (long) seats.seats() * tally.valid();
                int marked = tally.approvals(seats.post());
                weighing.guard(
                        rule,
                        marked <= most,
                        "%s应选 %d 人，赞成合计 %d，有效票 %d×%d＝%d"
                                .formatted(
                                        BallotPaper.word(seats.post()),
                                        seats.seats(),
                                        marked,
                                        tally.valid(),
                                        seats.seats(),
                                        most),
                        new Figure("marked", "赞成合计", marked),
                        new Figure("most", "至多", most));
            }
            if (rule.has("two-posts") && !rule.flag("two-posts")) {
                var twice = paper.names().keySet().stream()
                        .filter(person -> Stream.of(Post.values())
                                        .mapToLong(post -> tally.of(person, post))
                                        .sum()
                                > tally.valid())
                        .map(paper::nameOf)
                        .collect(Collectors.joining("、"));
                weighing.guard(
                        rule, twice.isEmpty(), twice.isEmpty() ? "没有人各职合计得票多于有效票" : twice + "各职合计得票多于有效票，有选票一人选两职");
            }
        });
    }

    private static Figure issued(Tally tally) {
        return new Figure("issued", "发出", tally.issued());
    }

    private static Figure returned(Tally tally) {
        return new Figure("returned", "收回", tally.returned());
    }
}
