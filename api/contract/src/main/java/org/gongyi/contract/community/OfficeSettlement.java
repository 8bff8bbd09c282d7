package org.gongyi.contract.community;

import java.time.LocalDate;
import java.util.Locale;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;

/// The names of duties that an office leaves behind, after the act that settles each, and which event settles which:
/// `decide-resignation:p-1b2c3d4e:2026-05-11`. One place, for the rules and for the lists.
public final class OfficeSettlement {

    private static final String DECIDE_RESIGNATION = "decide-resignation:";
    private static final String PUBLISH_END = "publish-end-of-office:";

    private OfficeSettlement() {}

    /// Of the committee: to have an assembly consider the resignation of that member.
    ///
    /// @param received the day it was handed in
    public static String decideResignation(PersonId person, LocalDate received) {
        return of(person) + received;
    }

    /// Of the committee: to make known that the office of that person has ended.
    public static String publishEnd(Office office, PersonId person) {
        var body = office.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return PUBLISH_END + body + ":" + person.value();
    }

    /// Whether a key is that of a duty told here.
    public static boolean isOne(String key) {
        return key.startsWith(DECIDE_RESIGNATION) || key.startsWith(PUBLISH_END);
    }

    /// Whether the event settles the duty of that key. A sitting without effect considered nothing. Whoever left
    /// otherwise, and a committee seated since, leave no resignation to consider.
    public static boolean settles(CommunityEvent event, String key) {
        return switch (event) {
            case ResignationDecided e -> e.findings().isEffective() && key.startsWith(of(e.person()));
            case OfficeLeft e -> e.office() == Office.COMMITTEE && key.startsWith(of(e.person()));
            case BodySeated e -> e.body() == Office.COMMITTEE && e.findings().isEffective() && isBefore(key, e);
            case EndOfOfficePublished e -> key.equals(publishEnd(e.office(), e.person()));
            default -> false;
        };
    }

    private static String of(PersonId person) {
        return DECIDE_RESIGNATION + person.value() + ":";
    }

    private static boolean isBefore(String key, BodySeated seated) {
        return key.startsWith(DECIDE_RESIGNATION)
                && LocalDate.parse(key.substring(key.lastIndexOf(':') + 1)).isBefore(seated.occurredOn());
    }
}
