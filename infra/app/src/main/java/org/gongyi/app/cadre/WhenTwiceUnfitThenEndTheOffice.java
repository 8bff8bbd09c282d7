package org.gongyi.app.cadre;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.cadre.CadreView.Reviewed;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;

/// Whoever was rated 不称职 twice in a row is out of office from the day of the second meeting (ACC-2UNFIT). Where the
/// law of the place wants the seat filled, the register owes the by-election (EL-BYELECT-Q).
final class WhenTwiceUnfitThenEndTheOffice {

    private WhenTwiceUnfitThenEndTheOffice() {}

    /// What the last meeting with effect asks for; empty where that ended nothing.
    static Optional<LeaveOffice> owed(CadreView view) {
        var held = view.reviews().stream()
                .map(Reviewed::held)
                .filter(one -> one != null && one.outcome() != null)
                .toList();
        if (held.isEmpty() || !held.getLast().endsTheOffice()) return Optional.empty();
        var second = held.getLast();
        var why = "依据履职档案 %s：%s两次民主评议均为不称职".formatted(view.id(), years(held, second));
        return Optional.of(new LeaveOffice(
                view.community(),
                second.occurredOn(),
                second.office(),
                view.person(),
                null,
                Cause.TWICE_NOT_COMPETENT,
                why,
                null,
                why));
    }

    private static String years(List<ReviewHeld> held, ReviewHeld second) {
        return held.stream()
                .filter(one -> one != second && one.office() == second.office())
                .reduce((_, later) -> later)
                .map(first -> "%s（%d 年度）和 %s（%d 年度）"
                        .formatted(first.occurredOn(), first.year(), second.occurredOn(), second.year()))
                .orElseThrow(() -> new IllegalStateException("no review before " + second));
    }
}
