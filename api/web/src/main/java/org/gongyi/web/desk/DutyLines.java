package org.gongyi.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.resolution.Station;
import org.gongyi.web.act.WireName;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.SubjectLink;
import org.gongyi.web.word.SubjectLinks;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Duties as officials read them: what, who, until when, and the form that does it.
@Component
final class DutyLines {

    private static final String SUPERVISION = "supervise:";

    private final DutyText duties;
    private final Wording words;
    private final SubjectLinks links;

    DutyLines(DutyText duties, Wording words, SubjectLinks links) {
        this.duties = duties;
        this.words = words;
        this.links = links;
    }

    /// @param left how many days are left, or have passed, in words
    /// @param reminder that its day is near; absent where it is not
    /// @param form address of the form that settles it
    record Line(
            String what,
            String who,
            String due,
            String left,
            @Nullable String reminder,
            boolean late,
            SubjectLink subject,
            String community,
            String form,
            boolean isSupervision) {}

    Line of(DutyItem duty, LocalDate today) {
        var subject = links.of(duty.subject());
        return new Line(
                duties.of(duty.key(), duty.rule()),
                words.of(duty.office()),
                words.date(duty.due()),
                duties.left(duty.due(), today),
                duties.reminder(duty.due(), today).orElse(null),
                duty.lapsed() || duty.due().isBefore(today),
                subject,
                duty.communityName(),
                isDoneElsewhere(subject, duty.key()) ? subject.desk() : subject.desk() + "/" + address(duty.key()),
                duty.key().startsWith(SUPERVISION));
    }

    List<Line> of(List<DutyItem> duties, LocalDate today) {
        return duties.stream().map(duty -> of(duty, today)).toList();
    }

    /// A meeting that is due or an election is done by acts on other subjects too, and what an assembly
    /// chose is entered by another office.
    private static boolean isDoneElsewhere(SubjectLink subject, String key) {
        return subject.isRegister() && (!OfficeSettlement.isOne(key) || OfficeSettlement.isAChoice(key));
    }

    /// Which seat it is about; several may wait.
    private static String address(String key) {
        return OfficeSettlement.resigning(key)
                .map(one -> form(key) + "?person=" + one.person().value())
                .or(() -> OfficeSettlement.ended(key)
                        .map(one -> "%s?act.office=%s&person=%s"
                                .formatted(
                                        form(key),
                                        WireName.of(one.office()),
                                        one.person().value())))
                .orElseGet(() -> form(key));
    }

    /// A duty of a matter is named after the act that settles it and the station it is about: `supervise:proposal`.
    private static String form(String key) {
        if (DisclosureSettlement.isToPost(key)) return DisclosureSettlement.POST_DISCLOSURE;
        var parts = key.split(":", 2);
        var station = parts.length == 1 ? null : station(parts[1]);
        return station == null ? parts[0] : parts[0] + "?station=" + station;
    }

    private static @Nullable String station(String kebab) {
        return Stream.of(Station.values())
                .map(WireName::of)
                .filter(kebab::equals)
                .findFirst()
                .orElse(null);
    }
}
