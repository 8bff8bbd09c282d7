package org.gongyi.contract.community;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.OfficeEvent.ResignationWithdrawn;

/// The names of duties that an office leaves behind, after what settles each, and which event settles
/// which: `decide-resignation:p-1b2c3d4e:2026-05-11`. One place, for the rules and for the lists.
public final class OfficeSettlement {

    private static final String DECIDE_RESIGNATION = "decide-resignation:";
    private static final String PUBLISH_END = "publish-end-of-office:";
    private static final String CHOOSE_SUPERVISION = "choose-supervision:";

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

    /// Of the committee: to have an assembly choose who supervises it, for the same term (SUP-TERM).
    ///
    /// @param until last day of the term of the committee
    public static String chooseSupervision(LocalDate until) {
        return CHOOSE_SUPERVISION + until;
    }

    /// Whether a key is that of a duty told here.
    public static boolean isOne(String key) {
        return key.startsWith(DECIDE_RESIGNATION) || key.startsWith(PUBLISH_END) || key.startsWith(CHOOSE_SUPERVISION);
    }

    /// @param received the day the resignation was handed in
    public record Resigning(PersonId person, LocalDate received) {}

    /// Who waits for an assembly to consider a resignation. Empty for the key of any other duty.
    public static Optional<Resigning> resigning(String key) {
        if (!key.startsWith(DECIDE_RESIGNATION)) return Optional.empty();
        var parts = key.split(":");
        return Optional.of(new Resigning(new PersonId(parts[1]), LocalDate.parse(parts[2])));
    }

    public record Ended(Office office, PersonId person) {}

    /// Whose end of office is to be made known. Empty for the key of any other duty.
    public static Optional<Ended> ended(String key) {
        if (!key.startsWith(PUBLISH_END)) return Optional.empty();
        var parts = key.split(":");
        var office = Office.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_'));
        return Optional.of(new Ended(office, new PersonId(parts[2])));
    }

    /// Whether an assembly does it, and another office than the one that owes it enters what was
    /// chosen.
    public static boolean isAChoice(String key) {
        return key.startsWith(CHOOSE_SUPERVISION);
    }

    /// Whether the event settles the duty of that key. A sitting without effect considered nothing.
    /// Whoever took it back or left otherwise, and a committee seated since, leave no resignation to
    /// consider. Who supervises is chosen for the term of the committee, not for the rest of an older one; a
    /// committee of a later term asks anew.
    public static boolean settles(CommunityEvent event, String key) {
        return switch (event) {
            case ResignationWithdrawn e -> key.startsWith(of(e.person()));
            case ResignationDecided e -> e.findings().isEffective() && key.startsWith(of(e.person()));
            case OfficeLeft e -> e.office() == Office.COMMITTEE && key.startsWith(of(e.person()));
            case BodySeated e when !e.findings().isEffective() -> false;
            case BodySeated e when e.body() == Office.COMMITTEE -> isBefore(key, e) || isOfTermBefore(key, e.until());
            case BodySeated e
            when e.body() == Office.SUPERVISION_COMMITTEE ->
                isOfTermBefore(key, e.until().plusDays(1));
            case EndOfOfficePublished e -> key.equals(publishEnd(e.office(), e.person()));
            default -> false;
        };
    }

    private static String of(PersonId person) {
        return DECIDE_RESIGNATION + person.value() + ":";
    }

    private static boolean isOfTermBefore(String key, LocalDate day) {
        return key.startsWith(CHOOSE_SUPERVISION)
                && LocalDate.parse(key.substring(CHOOSE_SUPERVISION.length())).isBefore(day);
    }

    private static boolean isBefore(String key, BodySeated seated) {
        return key.startsWith(DECIDE_RESIGNATION)
                && LocalDate.parse(key.substring(key.lastIndexOf(':') + 1)).isBefore(seated.occurredOn());
    }
}
