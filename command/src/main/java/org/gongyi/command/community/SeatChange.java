package org.gongyi.command.community;

import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.count.BallotPaper;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.community.Tenure;

/// A single seat that is taken or left. One person holds one seat of a body: whoever wins another post of it leaves
/// the seat held until then, on the same day and by the same act, and what is owed for a vacant seat is owed for that
/// one (EL-BYELECT-Q).
record SeatChange(Roster roster, Circumstances circumstances) {

    /// Where the seat was won without effect, the one that is held is not left.
    Decision<CommunityEvent> take(TakeOffice act) {
        var held = roster.tenureOf(act.seat().person(), act.office(), act.occurredOn());
        if (held.isEmpty()) return taken(act, weighing(act));
        return switch (taken(act, followed(act))) {
            case Decision.Accepted<CommunityEvent>(var events)
            when events.getFirst().findings().isEffective() ->
                leaves(act, held.get()).and(() -> new Decision.Accepted<>(events));
            case Decision<CommunityEvent> as -> as;
        };
    }

    private Weighing weighing(TakeOffice act) {
        var weighing = new Weighing(circumstances, act.occurredOn());
        return new RegisterLaw(roster, weighing, circumstances)
                .seats(act.office(), List.of(act.seat()), act.basis(), act.occurredOn(), act.until());
    }

    /// As many sit after it as before.
    private Weighing followed(TakeOffice act) {
        var weighing = weighing(act);
        var day = act.occurredOn();
        if (act.office() == Office.COMMITTEE)
            new EndOfOffice(roster, weighing).vacant(day, roster.seatsOf(Office.COMMITTEE, day));
        return weighing;
    }

    private static Decision<CommunityEvent> taken(TakeOffice act, Weighing weighing) {
        return weighing.conclude(
                act.reason(),
                findings -> new OfficeTaken(
                        act.community(),
                        act.occurredOn(),
                        act.office(),
                        act.seat(),
                        act.until(),
                        act.basis(),
                        findings));
    }

    private Decision<CommunityEvent> leaves(TakeOffice act, Tenure held) {
        var change = "由%s改任%s"
                .formatted(
                        word(act.office(), held.seat().post()),
                        word(act.office(), act.seat().post()));
        return ended(new LeaveOffice(
                act.community(),
                act.occurredOn(),
                act.office(),
                act.seat().person(),
                held.seat().post(),
                Cause.ANOTHER_POST,
                change,
                null,
                act.reason()));
    }

    private static String word(Office body, Post post) {
        var word = BallotPaper.word(post);
        return body == Office.PARTY_BRANCH ? word.replace("主任", "书记") : word;
    }

    private Decision<CommunityEvent> ended(LeaveOffice act) {
        return new EndOfOffice(roster, new Weighing(circumstances, act.occurredOn())).left(act);
    }

    /// Whoever turns out not to have won another post has not left the seat held before, unless somebody has filled it
    /// since.
    Decision<CommunityEvent> leave(LeaveOffice act) {
        var left = ended(act);
        if (act.cause() != Cause.ELECTION_VOID) return left;
        return roster.tenureOf(act.person(), act.office(), act.occurredOn())
                .flatMap(won -> before(won).map(held -> back(act, held, won)))
                .map(back -> left.and(() -> taken(back, weighing(back))))
                .orElse(left);
    }

    private Optional<Tenure> before(Tenure won) {
        return roster.tenures().stream()
                .filter(held -> held.isOf(won.seat().person(), won.office())
                        && held.left() == Cause.ANOTHER_POST
                        && held.until().plusDays(1).equals(won.from()))
                .filter(held -> roster.tenures().stream().noneMatch(since -> fills(since, held)))
                .findFirst();
    }

    private static boolean fills(Tenure since, Tenure left) {
        return since.office() == left.office()
                && !since.seated()
                && since.seat().post() == left.seat().post()
                && since.from().isAfter(left.until());
    }

    private static TakeOffice back(LeaveOffice act, Tenure held, Tenure won) {
        var basis = held.seated() ? Basis.ELECTED : Basis.BY_ELECTED;
        var seat = new Seat(act.person(), held.seat().name(), held.seat().post());
        return new TakeOffice(act.community(), act.occurredOn(), act.office(), seat, won.until(), basis, act.reason());
    }
}
