package org.gongyi.command.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.hearing.HearingCommand.ConveneHearing;
import org.gongyi.contract.hearing.HearingCommand.SignMinutes;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.SpeakerGroup;

/// The meeting: that it was made known before it was held, by which rules, and who came (DL-STEP, DL-RULES, HR-PART).
///
/// @param rules absent where nobody looked for them
record MeetingLaw(Docket docket, Optional<DeliberationRules> rules, Weighing weighing) {

    /// Who belongs at a 听证会; to a 论证会 also experts.
    private static final Map<SpeakerGroup, String> WANTED = new EnumMap<>(Map.of(
            SpeakerGroup.AFFECTED, "受影响的居民",
            SpeakerGroup.REPRESENTATIVES, "居民代表",
            SpeakerGroup.UNITS, "驻区单位",
            SpeakerGroup.DEPARTMENTS, "有关部门",
            SpeakerGroup.EXPERTS, "专家"));

    Decision<HearingEvent> convene(ConveneHearing a) {
        announced(a.occurredOn());
        attended(a);
        byRules();
        return weighing.conclude(
                a.reason(),
                f -> new HearingConvened(
                        a.hearing(),
                        a.occurredOn(),
                        a.time(),
                        a.place(),
                        a.chair(),
                        a.clerk(),
                        a.attendance(),
                        a.observers(),
                        a.explained(),
                        a.files(),
                        f));
    }

    /// A 议事会 meets by rules that everybody could read before.
    private void byRules() {
        if (docket.topic().form() != HearingForm.COUNCIL) return;
        rules.map(DeliberationRules::since)
                .ifPresentOrElse(
                        since -> weighing.guard("DL-RULES", true, "议事规则自 %s 起施行".formatted(since)),
                        () -> rules.ifPresent(_ -> weighing.guard("DL-RULES", false, "会议当日没有施行中的议事规则")));
    }

    private void announced(LocalDate held) {
        var announced = docket.days().announced();
        var set = docket.days().set();
        weighing.guard(
                "DL-STEP",
                announced != null && announced.isBefore(held) && Objects.equals(set, held),
                announced == null
                        ? "%s 召开，此前没有公告".formatted(held)
                        : "%s 公告，定于 %s 召开，%s 召开".formatted(announced, set, held));
    }

    private void attended(ConveneHearing a) {
        var missing = new ArrayList<String>();
        WANTED.forEach((group, word) -> {
            if (group == SpeakerGroup.EXPERTS && docket.topic().form() != HearingForm.DEMONSTRATION) return;
            if (present(a, group) == 0) missing.add(word);
        });
        var all = a.attendance().stream().mapToInt(one -> one.people()).sum();
        weighing.guard(
                "HR-PART",
                missing.isEmpty(),
                "到会 %d 人，旁听 %d 人，%s"
                        .formatted(all, a.observers(), missing.isEmpty() ? "应到的各方都有人到会" : "没有到会的：" + told(missing)),
                new Figure("present", "到会", all),
                new Figure("observers", "旁听", a.observers()));
    }

    private static int present(ConveneHearing a, SpeakerGroup group) {
        return a.attendance().stream()
                .filter(one -> one.group() == group)
                .mapToInt(one -> one.people())
                .sum();
    }

    static String told(List<String> words) {
        return String.join("、", words);
    }

    Decision<HearingEvent> sign(SignMinutes a) {
        signed(a.signatures(), weighing);
        return weighing.conclude(
                a.reason(),
                f -> new MinutesSigned(
                        a.hearing(), a.occurredOn(), a.summary(), a.chair(), a.signatures(), a.files(), f));
    }

    /// Signed by who presided and by those who were heard, or it is no record of what they said.
    private static void signed(int signatures, Weighing weighing) {
        weighing.guard(
                "HR-MIN",
                "minutes",
                signatures > 0,
                "主持人签名，到会代表签名 %d 人，至少 1 人".formatted(signatures),
                new Figure("signatures", "签名", signatures));
    }
}
