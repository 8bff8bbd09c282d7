package org.gongyi.command.disclosure;

import static org.gongyi.command.disclosure.DisclosureMisfit.is;
import static org.gongyi.command.disclosure.DisclosureMisfit.since;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.posting.Notice;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteDecisionSentBack;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.disclosure.PostingAct.NoteResultUndone;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.Sighting;
import org.jspecify.annotations.Nullable;

/// What an act on what hangs, or is to hang, cannot say: a version that is not there, a notice that does not hang, a
/// code that is not on the paper.
///
/// @param in the disclosure that it is an act on
record PostingMisfit(DisclosureMisfit in) {

    private static final ItemCode DECISIONS = new ItemCode("decisions");
    private static final ItemCode GROUP_DECISIONS = new ItemCode("group-decisions");
    private static final ItemCode OTHER = new ItemCode("other");

    Optional<Refusal> of(PostingAct act) {
        return switch (act) {
            case PostDisclosure a -> goesUp(a);
            case NoteBoardSeen a -> hung(a.version(), a.occurredOn(), true).or(() -> seen(a));
            case NotePostedWithResolution _, NoteDecisionSentBack _ ->
                in.docket().plan().item().equals(DECISIONS)
                                || in.docket().plan().item().equals(GROUP_DECISIONS)
                        ? Optional.empty()
                        : is("resolution", "not-a-decision");
            case NoteResultUndone _ ->
                in.docket().plan().item().equals(OTHER) ? Optional.empty() : is("election", "not-a-result");
            case NoteInterruption a -> hung(a.version(), a.occurredOn(), true);
            case PutUpAgain a -> hung(a.version(), a.occurredOn(), false).or(in::byWhoPrepares);
            case TakeDown a -> hung(a.version(), a.occurredOn(), null).or(in::byWhoPrepares);
        };
    }

    private Optional<Refusal> goesUp(PostDisclosure a) {
        var version = in.docket().version(a.version());
        if (version.isEmpty()) return is("version", "not-the-latest");
        if (notice(a.version()) != null) return is("version", "hangs-already");
        if (in.docket().hanging().precedesRemoval(a.occurredOn())) return is("occurredOn", "before-the-removal");
        return since(version.get(), a.occurredOn()).or(in::byWhoPrepares);
    }

    private @Nullable Notice notice(int version) {
        return in.docket().hanging().numbered(version).orElse(null);
    }

    /// @param up whether it must hang, or must not; null where it may have fallen
    private Optional<Refusal> hung(int version, LocalDate day, @Nullable Boolean up) {
        var notice = notice(version);
        if (notice == null) return is("version", "does-not-hang");
        if (day.isBefore(notice.postedOn())) return is("occurredOn", "before-the-notice");
        var down = notice.downSince();
        if (down != null && day.isBefore(down)) return is("occurredOn", "before-the-interruption");
        if (up == null || up == notice.isUp()) return Optional.empty();
        return is("version", up ? "hangs-no-more" : "hangs-already");
    }

    /// A photograph or the code of the paper shows it. Whoever holds no office is believed by the code alone.
    private Optional<Refusal> seen(NoteBoardSeen a) {
        var unknown = in.office() == Office.LEDGER;
        if (a.sighting() == Sighting.PHOTOGRAPH) {
            if (unknown) return is("sighting", "photograph-without-office");
            return a.files().isEmpty() ? is("files", "photograph-or-code") : Optional.empty();
        }
        if (a.code() == null) return is("code", unknown ? "code-needed" : "code-or-photograph");
        var printed = in.circumstances().surroundings().find(PaperCode.class);
        return printed.filter(code -> code.isTold(a.code())).isPresent()
                ? Optional.empty()
                : is("code", "not-on-the-paper");
    }
}
