package org.gongyi.query.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.Duty;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreDutyLapsed;
import org.gongyi.contract.cadre.CadreSettlement;
import org.gongyi.contract.community.Assembled;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.ElectionLeftUnheld;
import org.gongyi.contract.community.CommunityEvent.MeetingLeftUncalled;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.OfficeEvent.OfficeDutyLapsed;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionDutyLapsed;
import org.gongyi.contract.convention.ConventionSettlement;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.OversightEvent.ElectionDutyLapsed;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateDutyLapsed;
import org.gongyi.contract.estate.EstateSettlement;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingDutyLapsed;
import org.gongyi.contract.hearing.HearingSettlement;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.PetitionDutyLapsed;
import org.gongyi.contract.petition.PetitionSettlement;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallDutyLapsed;
import org.gongyi.contract.recall.RecallSettlement;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.DutyLapsed;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.query.meetingregister.MeetingRegister;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps every duty of every matter and of every register: which entry asked for it, which settled it, which noted
/// that its day had passed.
///
/// Only open duties are read: a settled one never changes but by being asked for again, and is then open again, with
/// its new day. A meeting settles the duties of the register to call it,
/// also where it decided a matter and is told by that. Stands after the [MeetingRegister], whose meetings it asks for.
public final class DutyList implements Projection {

    private static final String REGISTER = "community";

    private final Sheet<DutyRow> sheet;
    private final MeetingRegister meetings;

    public DutyList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "duty_list", DutyRow.class, "procedure", "subject", "key");
        this.meetings = new MeetingRegister(db);
    }

    /// Whose duties: a subject is named within its procedure.
    private record About(String procedure, String subject) {}

    @Override
    public String name() {
        return "duty-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var known = sheet.load(
                "subject",
                entries.stream()
                        .flatMap(entry -> subjects(entry.event()))
                        .distinct()
                        .toList(),
                "settled is null");
        var duties = new LinkedHashMap<About, Map<String, DutyRow>>();
        known.forEach(
                row -> keyed(duties, new About(row.procedure(), row.subject())).put(row.key(), row));
        entries.forEach(entry -> fold(duties, entry));
        sheet.store(
                duties.values().stream().flatMap(rows -> rows.values().stream()).toList(), known);
    }

    /// Whose duties an event may change.
    private static Stream<String> subjects(LedgerEvent event) {
        return Stream.concat(
                Stream.of(event.subject()),
                Assembled.in(event).map(meeting -> meeting.community().value()).stream());
    }

    private void fold(Map<About, Map<String, DutyRow>> all, Entry<?> entry) {
        var event = entry.event();
        var position = entry.recorded().position();
        var duties = keyed(all, new About(entry.recorded().procedure(), event.subject()));
        duties.replaceAll((key, duty) -> settles(event, key) ? duty.settledAt(position) : duty);
        Assembled.in(event)
                .ifPresent(meeting -> keyed(
                                all, new About(REGISTER, meeting.community().value()))
                        .replaceAll((key, duty) -> isDone(key, meeting) ? duty.settledAt(position) : duty));
        for (var duty : event.findings().duties())
            duties.merge(duty.key(), opened(entry, duty), (was, now) -> now.following(was));
        lapsed(event).ifPresent(key -> duties.computeIfPresent(key, (_, duty) -> duty.lapsedAt(position)));
    }

    private static boolean settles(LedgerEvent event, String key) {
        return switch (event) {
            case ResolutionEvent e -> Settlement.settles(e, key);
            case ElectionEvent e -> ElectionSettlement.settles(e, key);
            case RecallEvent e -> RecallSettlement.settles(e, key);
            case DisclosureEvent e -> DisclosureSettlement.settles(e, key);
            case HearingEvent e -> HearingSettlement.settles(e, key);
            case EstateEvent e -> EstateSettlement.settles(e, key);
            case CadreEvent e -> CadreSettlement.settles(e, key);
            case ConventionEvent e -> ConventionSettlement.settles(e, key);
            case PetitionEvent e -> PetitionSettlement.settles(e, key);
            case CommunityEvent e ->
                OfficeSettlement.settles(e, key)
                        || Electing.read(key).filter(duty -> duty.isDoneBy(e)).isPresent();
            default -> false;
        };
    }

    private static boolean isDone(String key, Assembled meeting) {
        return Convening.read(key).filter(duty -> duty.isDoneBy(meeting)).isPresent();
    }

    /// A meeting that was recorded before the duty to call it arose has done it.
    private DutyRow opened(Entry<?> entry, Duty duty) {
        var row = DutyRow.opened(entry, duty);
        var done = Convening.read(duty.key())
                .filter(convening -> meetings.hadMet(entry.event().community(), convening, row.opened()))
                .isPresent();
        return done ? row.settledAt(row.opened()) : row;
    }

    private static Optional<String> lapsed(LedgerEvent event) {
        return switch (event) {
            case DutyLapsed e -> Optional.of(e.duty());
            case ElectionDutyLapsed e -> Optional.of(e.duty());
            case RecallDutyLapsed e -> Optional.of(e.duty());
            case DisclosureDutyLapsed e -> Optional.of(e.duty());
            case HearingDutyLapsed e -> Optional.of(e.duty());
            case EstateDutyLapsed e -> Optional.of(e.duty());
            case CadreDutyLapsed e -> Optional.of(e.duty());
            case ConventionDutyLapsed e -> Optional.of(e.duty());
            case PetitionDutyLapsed e -> Optional.of(e.duty());
            case MeetingLeftUncalled e -> Optional.of(e.duty());
            case ElectionLeftUnheld e -> Optional.of(e.duty());
            case OfficeDutyLapsed e -> Optional.of(e.duty());
            default -> Optional.empty();
        };
    }

    private static Map<String, DutyRow> keyed(Map<About, Map<String, DutyRow>> duties, About about) {
        return duties.computeIfAbsent(about, _ -> new LinkedHashMap<>());
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
