package org.gongyi.command.disclosure;

import static java.util.Objects.requireNonNull;
import static org.gongyi.contract.disclosure.DisclosureSettlement.postAgain;
import static org.gongyi.contract.disclosure.DisclosureSettlement.putUpAgain;

import java.time.LocalDate;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.posting.BoardLaw;
import org.gongyi.command.posting.Notice;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Check;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.Segment;

/// What hangs does so as long as the law of the day it went up asks. What comes down before that goes up again,
/// and days on which it did not hang do not count.
record HangingLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    /// Who tore it down is not said; it goes up again at once, unless it has hung long enough or
    /// another version took its place.
    Decision<DisclosureEvent> interrupted(NoteInterruption a) {
        var notice = notice(a.version());
        var until = new BoardLaw(circumstances).removableFrom(notice.postedOn(), notice.paused());
        if (docket.posted().isLatest(a.version())
                && until.isPresent()
                && a.occurredOn().isBefore(until.get())) {
            var then = new Weighing(circumstances, notice.postedOn());
            BoardLaw.repost(then, BoardLaw.PERIODS.stream())
                    .ifPresent(rule -> weighing.duty(
                            rule,
                            "repost-days",
                            putUpAgain(part(notice)),
                            docket.plan().preparer(),
                            a.occurredOn()));
        }
        return weighing.conclude(
                a.reason(),
                f -> new PostingInterrupted(
                        a.disclosure(), a.occurredOn(), a.version(), part(notice), a.cause(), a.files(), f));
    }

    private Segment part(Notice notice) {
        return requireNonNull(docket.posted().parts().get(notice.number()));
    }

    Decision<DisclosureEvent> resumed(PutUpAgain a) {
        var notice = notice(a.version());
        var paused = notice.pausedUntil(a.occurredOn());
        var removable = new BoardLaw(circumstances).removableFrom(notice.postedOn(), paused);
        return weighing.conclude(
                a.reason(),
                f -> new PostingResumed(
                        a.disclosure(),
                        a.occurredOn(),
                        a.version(),
                        part(notice),
                        a.postedBy(),
                        Math.toIntExact(paused),
                        removable.orElse(null),
                        a.files(),
                        f));
    }

    Decision<DisclosureEvent> takenDown(TakeDown a) {
        var notice = notice(a.version());
        var weighed = new BoardLaw(circumstances).stood(notice, a.occurredOn()).with(weighing.checks());
        if (docket.posted().isLatest(a.version())) owedAgain(weighed, part(notice), a.occurredOn());
        return weighed.conclude(
                a.reason(),
                f -> new DisclosureTakenDown(
                        a.disclosure(),
                        a.occurredOn(),
                        a.version(),
                        part(notice),
                        docket.posted().isLatest(a.version()),
                        notice.postedOn(),
                        Math.toIntExact(notice.hungUntil(a.occurredOn())),
                        a.removedBy(),
                        a.files(),
                        f));
    }

    /// What came down too early goes up again, unless another version took its place.
    private void owedAgain(Weighing weighed, Segment part, LocalDate day) {
        BoardLaw.repost(weighed, weighed.failed().stream().map(Check::rule))
                .ifPresent(rule -> weighed.duty(
                        rule, "repost-days", postAgain(part), docket.plan().preparer(), day));
    }

    private Notice notice(int version) {
        return docket.hanging().numbered(version).orElseThrow();
    }
}
