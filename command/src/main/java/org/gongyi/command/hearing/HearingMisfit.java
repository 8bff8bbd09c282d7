package org.gongyi.command.hearing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.Circumstances;
import org.gongyi.command.hearing.Hearing.State;
import org.gongyi.command.hearing.Hearing.State.Known;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.AgreeFollowUp;
import org.gongyi.contract.hearing.HearingCommand.AnnounceHearing;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingCommand.CallForOpinions;
import org.gongyi.contract.hearing.HearingCommand.CancelHearing;
import org.gongyi.contract.hearing.HearingCommand.CloseHearing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.GiveFeedback;
import org.gongyi.contract.hearing.HearingCommand.InviteParticipants;
import org.gongyi.contract.hearing.HearingCommand.MergeOpinions;
import org.gongyi.contract.hearing.HearingCommand.ModerateOpinion;
import org.gongyi.contract.hearing.HearingCommand.NoteHearingLapse;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.HearingCommand.ReportFollowUp;
import org.gongyi.contract.hearing.HearingCommand.SignMinutes;
import org.gongyi.contract.hearing.HearingCommand.TieToResolution;
import org.gongyi.contract.hearing.Turnout;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What an act on a hearing cannot say, whatever the law: more people than there are, an opinion nobody recorded, words
/// from a meeting that was not held.
final class HearingMisfit {

    /// Who can be asked to carry out what was agreed on, and can report it.
    private static final Set<Office> OWNERS =
            EnumSet.of(Office.COMMITTEE, Office.PARTY_BRANCH, Office.COLLECTIVE_ORGANIZATION, Office.TOWNSHIP);

    private HearingMisfit() {}

    static Optional<Refusal> of(HearingCommand act, State state, Circumstances circumstances) {
        if (act instanceof BeginHearing a) return begin(a);
        var docket = ((Known) state).docket();
        if (act.occurredOn().isBefore(docket.topic().begunOn())) return is("occurredOn", "before-the-topic");
        return switch (act) {
            case BeginHearing _, CancelHearing _ -> Optional.empty();
            case AnnounceHearing a when a.heldOn().isBefore(a.occurredOn()) -> is("heldOn", "before-the-notice");
            case AnnounceHearing _ -> Optional.empty();
            case InviteParticipants a when a.invited() == 0 -> is("invited", "nobody");
            case InviteParticipants a -> concerned(a.concerned(), docket);
            case ConveneHearing a -> convene(a);
            case CallForOpinions a ->
                a.until().isBefore(a.occurredOn()) ? is("until", "before-it-begins") : Optional.empty();
            case RecordOpinion a -> new OpinionMisfit(docket, circumstances).of(a);
            case RecordOpinions a -> new OpinionMisfit(docket, circumstances).of(a);
            case MergeOpinions a -> new OpinionMisfit(docket, circumstances).of(a);
            case ModerateOpinion a -> new OpinionMisfit(docket, circumstances).of(a);
            case DecideOpinions a -> decide(a, docket);
            case SignMinutes _ -> afterTheMeeting(act, docket);
            case GiveFeedback a -> tell(a, state, docket);
            case CloseHearing a -> close(a, docket);
            case AgreeFollowUp a -> agree(a, docket);
            case ReportFollowUp a -> report(a, docket, circumstances.actor().office());
            case TieToResolution a -> tie(a, docket);
            case NoteHearingLapse a ->
                docket.duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .flatMap(problem -> is("duty", problem));
        };
    }

    private static Optional<Refusal> begin(BeginHearing a) {
        var concern = a.concern();
        if (concern.residents() == 0) return is("concern", "nobody-lives-there");
        if (concern.affected() > concern.residents()) return is("concern", "more-than-all");
        if (concern.nonLocals() > concern.affected() || concern.away() > concern.affected())
            return is("concern", "more-than-affected");
        if (new HashSet<>(concern.groups()).size() < concern.groups().size()) return is("concern", "group-twice");
        return elsewhere(a, a.resolution());
    }

    private static Optional<Refusal> elsewhere(HearingCommand act, @Nullable ResolutionId named) {
        return named == null || named.community().equals(act.community())
                ? Optional.empty()
                : is("resolution", "of-another-community");
    }

    /// A wrong tie is put right by another one, and says why.
    private static Optional<Refusal> tie(TieToResolution a, Docket docket) {
        var tied = docket.topic().resolution();
        if (a.resolution().equals(tied)) return is("resolution", "tied-already");
        if (tied != null && a.reason() == null) return is("reason", "why-another-matter");
        return elsewhere(a, a.resolution());
    }

    static Optional<Refusal> concerned(@Nullable String group, Docket docket) {
        return group == null || docket.topic().concern().groups().contains(group)
                ? Optional.empty()
                : is("concerned", "no-such-group");
    }

    private static Optional<Refusal> convene(ConveneHearing a) {
        var came = a.attendance().stream().mapToInt(Turnout::people).sum();
        if (came == 0) return is("attendance", "nobody");
        var groups = a.attendance().stream().map(Turnout::group).distinct().count();
        return groups < a.attendance().size() ? is("attendance", "group-twice") : Optional.empty();
    }

    private static Optional<Refusal> decide(DecideOpinions a, Docket docket) {
        if (a.numbers().isEmpty()) return is("numbers", "nothing-decided");
        if (new HashSet<>(a.numbers()).size() < a.numbers().size()) return is("numbers", "opinion-twice");
        if (a.numbers().stream().anyMatch(number -> number > docket.opinions().size()))
            return is("numbers", "no-such-opinion");
        if (a.numbers().stream().anyMatch(number -> docket.joined().of(number) != null))
            return is("numbers", "joined-to-another");
        if (a.numbers().stream().anyMatch(number -> docket.opinion(number).hidden()))
            return is("numbers", "no-longer-shown");
        if (a.numbers().stream()
                .flatMap(number -> docket.joined().with(number).stream())
                .anyMatch(
                        number -> a.occurredOn().isBefore(docket.opinion(number).saidOn())))
            return is("occurredOn", "before-the-opinion");
        if (a.adoption() == Adoption.NOT_ADOPTED && a.whereto() != null)
            return is("whereto", "only-of-what-is-adopted");
        if (a.adoption() != Adoption.NOT_ADOPTED && a.whereto() == null) return is("whereto", "where-it-went");
        return afterTheMeeting(a, docket);
    }

    private static Optional<Refusal> afterTheMeeting(HearingCommand act, Docket docket) {
        return isBefore(act.occurredOn(), docket.days().convened())
                ? is("occurredOn", "before-the-meeting")
                : Optional.empty();
    }

    /// A matter that waits for the outcome looks at the day of the closing, so that day is no earlier
    /// than what it rests on. No outcome is earlier than its opinion, and an opinion without one is
    /// for the law.
    private static Optional<Refusal> close(CloseHearing a, Docket docket) {
        var days = docket.days();
        var collecting = docket.collecting();
        if (collecting != null && !a.occurredOn().isAfter(collecting.until()))
            return is("occurredOn", "still-collecting");
        if (isBefore(a.occurredOn(), days.decided())) return is("occurredOn", "before-the-last-outcome");
        if (isBefore(a.occurredOn(), days.signed())) return is("occurredOn", "before-the-signatures");
        return afterTheMeeting(a, docket);
    }

    /// What is told before the last outcome is no answer to a hearing that is closed.
    private static Optional<Refusal> tell(GiveFeedback a, State state, Docket docket) {
        if (state instanceof State.Closed
                && isBefore(a.occurredOn(), docket.days().decided()))
            return is("occurredOn", "before-the-last-outcome");
        return afterTheMeeting(a, docket);
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }

    private static Optional<Refusal> agree(AgreeFollowUp a, Docket docket) {
        if (docket.followUps().size() == HearingCommand.MOST_AT_ONCE) return is("task", "too-many-follow-ups");
        if (!OWNERS.contains(a.owner())) return is("owner", "cannot-own");
        if (a.dueBy().isBefore(a.occurredOn())) return is("dueBy", "before-it-was-agreed");
        return afterTheMeeting(a, docket);
    }

    private static Optional<Refusal> report(ReportFollowUp a, Docket docket, Office by) {
        if (a.number() > docket.followUps().size()) return is("number", "no-such-follow-up");
        var meant = docket.followUps().get(a.number() - 1);
        if (meant.reported()) return is("number", "reported-already");
        if (by != meant.owner()) return is("number", "owed-by-another");
        return a.occurredOn().isBefore(meant.agreedOn()) ? is("occurredOn", "before-it-was-agreed") : Optional.empty();
    }

    static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
