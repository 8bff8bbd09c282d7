package org.gongyi.command.estate;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.estate.Registry.Vote;
import org.gongyi.command.privacy.PrivacyLaw;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.estate.EstateCommand.AnnounceOwnersResult;
import org.gongyi.contract.estate.EstateCommand.FileOwnersCommittee;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateSettlement;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.Weight;

/// Whether owners decided: enough of them took part, and enough agreed, each by area and by number (OWN-PART,
/// OWN-PASS-3/4, OWN-PASS-1/2). The law is that of the day of the vote.
final class ResultLaw {

    /// As a row names a matter for which more must agree than half.
    private static final Map<OwnersMatter, String> NAMES = Map.of(
            OwnersMatter.USE_FUND, "use-fund",
            OwnersMatter.RAISE_FUND, "raise-fund",
            OwnersMatter.REBUILD, "rebuild",
            OwnersMatter.COMMON_PARTS, "common-parts");

    private ResultLaw() {}

    static Decision<EstateEvent> announce(AnnounceOwnersResult a, Vote vote, Circumstances circumstances) {
        var weighing = new Weighing(circumstances, vote.votesOn()).with(new PrivacyLaw(circumstances).ofReasoned(a));
        var count = Objects.requireNonNull(vote.count(), "counted before it is announced");
        var part = count.participating();
        both("OWN-PART", weighing, new Side("", "全体", vote.whole()), new Side("participating", "参与", part));
        weighing.rule(needed(vote.matter(), weighing)).ifPresent(rule -> {
            var whole =
                    rule.permits("of-all") ? new Side("", "全体", vote.whole()) : new Side("participating", "参与", part);
            both(rule.id(), weighing, whole, new Side("inFavour", "同意", count.inFavour()));
        });
        if (vote.matter() == OwnersMatter.ELECT_COMMITTEE && isPassed(weighing))
            weighing.duty(
                    "OWN-FILE", "days", EstateSettlement.fileCommittee(a.vote()), Office.COMMITTEE, vote.votesOn());
        return weighing.conclude(
                a.reason(),
                f -> new OwnersResultAnnounced(
                        a.estate(), a.occurredOn(), a.vote(), vote.matter(), vote.whole(), count, a.files(), f));
    }

    private static boolean isPassed(Weighing weighing) {
        return !weighing.has(OnFail.VOID) && !weighing.has(OnFail.NOT_PASSED);
    }

    /// Which share a matter needs is said by the row of the day.
    private static String needed(OwnersMatter matter, Weighing weighing) {
        var name = NAMES.getOrDefault(matter, "");
        return weighing.rule("OWN-PASS-3/4")
                .filter(rule -> rule.permits(name))
                .map(Rule::id)
                .orElse("OWN-PASS-1/2");
    }

    /// Owners on one side of a share, in words.
    private record Side(String key, String word, Weight weight) {

        Figure area() {
            var name = key.isEmpty() ? "area" : key + "Area";
            return Figure.area(name, word + "专有部分面积", weight.area().hundredths());
        }

        Figure owners() {
            var name = key.isEmpty() ? "owners" : key + "Owners";
            return new Figure(name, word + "业主人数", weight.owners());
        }
    }

    private static void both(String rule, Weighing weighing, Side whole, Side part) {
        weighing.share(rule, part.area(), whole.area());
        weighing.share(rule, part.owners(), whole.owners());
    }

    /// Thirty days from the election (OWN-FILE); later is recorded with how late it is.
    static Decision<EstateEvent> file(FileOwnersCommittee a, Vote vote, Weighing weighing) {
        weighing.rule("OWN-FILE").ifPresent(rule -> {
            var due = weighing.lastDay(vote.votesOn(), rule.days());
            var late = Math.max(0, ChronoUnit.DAYS.between(due, a.occurredOn()));
            weighing.guard(
                    rule,
                    late == 0,
                    "%s 选举产生，应于 %s 前备案，%s 备案".formatted(vote.votesOn(), due, a.occurredOn())
                            + (late == 0 ? "" : "，逾期 %d 天".formatted(late)),
                    new Figure("late", "逾期", late));
        });
        return weighing.conclude(
                a.reason(),
                f -> new OwnersCommitteeFiled(a.estate(), a.occurredOn(), a.vote(), a.filedWith(), a.files(), f));
    }
}
