package org.gongyi.command.hearing;

import static org.gongyi.command.hearing.HearingMisfit.concerned;
import static org.gongyi.command.hearing.HearingMisfit.is;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.Circumstances;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.hearing.Channel;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.MergeOpinions;
import org.gongyi.contract.hearing.HearingCommand.ModerateOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinion;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.Said;
import org.gongyi.contract.hearing.SpeakerGroup;

/// What an act on an opinion cannot say: words from a meeting that was not held, a group that nobody at the page can be
/// known to be of, one that is joined to itself.
record OpinionMisfit(Docket docket, Circumstances circumstances) {

    /// Whom anybody at the page may say to be: a resident. Who speaks for a unit or an office is known to the clerk.
    private static final Set<SpeakerGroup> AT_THE_PAGE =
            EnumSet.of(SpeakerGroup.AFFECTED, SpeakerGroup.NON_LOCALS, SpeakerGroup.AWAY, SpeakerGroup.OTHERS);

    Optional<Refusal> of(RecordOpinion a) {
        if (docket.opinions().size() == HearingCommand.MOST_OPINIONS) return is("opinion", "too-many-opinions");
        return concerned(a.concerned(), docket)
                .or(() -> came(a.channel(), a.occurredOn()))
                .or(() -> byPage(a));
    }

    /// What the page takes comes on its own day, while opinions are collected, and from nobody who signed in.
    private Optional<Refusal> byPage(RecordOpinion a) {
        var byLedger = circumstances.actor().office() == Office.LEDGER;
        if (byLedger != (a.channel() == Channel.ONLINE)) return is("channel", "only-by-the-page");
        if (!byLedger) return Optional.empty();
        var collecting = docket.collecting();
        if (collecting == null || !collecting.isOn(circumstances.today())) return is("channel", "not-collecting");
        if (!a.occurredOn().equals(circumstances.today())) return is("occurredOn", "not-today");
        if (!AT_THE_PAGE.contains(a.group())) return is("group", "not-at-the-page");
        return online() >= HearingCommand.MOST_ONLINE ? is("opinion", "too-many-opinions") : Optional.empty();
    }

    /// What was moderated away takes no one's place.
    private long online() {
        return docket.opinions().stream()
                .filter(one -> one.channel() == Channel.ONLINE && !one.hidden())
                .count();
    }

    private Optional<Refusal> came(Channel channel, LocalDate day) {
        if (channel != Channel.AT_THE_MEETING) return Optional.empty();
        if (!docket.isConvened()) return is("channel", "not-yet-held");
        return day.equals(docket.days().convened()) ? Optional.empty() : is("occurredOn", "not-the-day-of-the-meeting");
    }

    Optional<Refusal> of(RecordOpinions a) {
        if (a.opinions().isEmpty()) return is("opinions", "nothing-said");
        if (a.channel() == Channel.ONLINE) return is("channel", "only-by-the-page");
        if (docket.opinions().size() + a.opinions().size() > HearingCommand.MOST_OPINIONS)
            return is("opinions", "too-many-opinions");
        return came(a.channel(), a.occurredOn()).or(() -> rows(a.opinions()));
    }

    /// Whoever is named says the same words once; the same words of several are several opinions.
    private Optional<Refusal> rows(List<Said> all) {
        var groups = docket.topic().concern().groups();
        var earlier = new HashMap<List<String>, Integer>();
        for (int n = 0; n < all.size(); n++) {
            var one = all.get(n);
            if (one.concerned() != null && !groups.contains(one.concerned()))
                return is("opinions/%d/concerned".formatted(n), "no-such-group");
            var speaker = one.speaker();
            if (speaker != null && earlier.put(List.of(speaker.name(), one.opinion()), n) != null)
                return is("opinions/%d/opinion".formatted(n), "said-twice");
        }
        return Optional.empty();
    }

    Optional<Refusal> of(MergeOpinions a) {
        if (a.numbers().isEmpty()) return is("numbers", "nothing-joined");
        if (a.numbers().contains(a.into())) return is("numbers", "joined-to-itself");
        if (new HashSet<>(a.numbers()).size() < a.numbers().size()) return is("numbers", "opinion-twice");
        if (!isThere(a.into())) return is("into", "no-such-opinion");
        if (docket.joined().of(a.into()) != null) return is("into", "joined-to-another");
        return a.numbers().stream()
                .flatMap(number -> joined(number, a).stream())
                .findFirst();
    }

    private Optional<Refusal> joined(int number, MergeOpinions a) {
        if (!isThere(number)) return is("numbers", "no-such-opinion");
        if (Objects.equals(docket.joined().of(number), a.into())) return is("numbers", "joined-already");
        var one = docket.opinion(number);
        if (one.stance() != docket.opinion(a.into()).stance()) return is("numbers", "says-something-else");
        if (one.adoption() != null && one.adoption() != docket.opinion(a.into()).adoption())
            return is("numbers", "decided-otherwise");
        return a.occurredOn().isBefore(one.saidOn())
                        || a.occurredOn().isBefore(docket.opinion(a.into()).saidOn())
                ? is("occurredOn", "before-the-opinion")
                : Optional.empty();
    }

    Optional<Refusal> of(ModerateOpinion a) {
        if (!isThere(a.number())) return is("number", "no-such-opinion");
        return a.occurredOn().isBefore(docket.opinion(a.number()).saidOn())
                ? is("occurredOn", "before-the-opinion")
                : Optional.empty();
    }

    /// Whether there is an opinion of that number, and its words are shown.
    private boolean isThere(int number) {
        return number <= docket.opinions().size() && !docket.opinion(number).hidden();
    }
}
