package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.community.Assembled;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.ElectionLeftUnheld;
import org.gongyi.contract.community.CommunityEvent.MeetingLeftUncalled;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.community.CommunityEvent.TermEndingNoted;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.OfficeEvent.OfficeDutyLapsed;
import org.gongyi.contract.community.OfficeSettlement;
import org.gongyi.contract.resolution.Body;

/// The meetings the register itself knows of, the periods found without one, and the duties to call one together, to
/// hold an election, and those an office leaves behind. Meetings that decided a matter stand in the stream of that
/// matter.
///
/// @param duties those open, by key, with their last day
/// @param ending last days of terms of the committee whose end was noted
public record MeetingBook(
        List<Assembled> held, Set<Missed> missed, Map<String, LocalDate> duties, Set<LocalDate> ending) {

    static final MeetingBook EMPTY = new MeetingBook(List.of(), Set.of(), Map.of(), Set.of());

    /// @param from first day of the period
    public record Missed(Body body, LocalDate from) {}

    public MeetingBook {
        held = List.copyOf(held);
        missed = Set.copyOf(missed);
        duties = Map.copyOf(duties);
        ending = Set.copyOf(ending);
    }

    /// A duty that arises when its meeting was already recorded is done.
    MeetingBook after(CommunityEvent event) {
        var meetings =
                Stream.concat(held.stream(), Assembled.in(event).stream()).toList();
        var open = new HashMap<>(duties);
        lapsed(event).ifPresent(open::remove);
        open.keySet().removeIf(key -> isSettled(key, event));
        event.findings().duties().forEach(duty -> open.put(duty.key(), duty.due()));
        open.keySet()
                .removeIf(key -> Convening.read(key)
                        .filter(duty -> meetings.stream().anyMatch(duty::isDoneBy))
                        .isPresent());
        return new MeetingBook(meetings, missed(event), open, ending(event));
    }

    /// What an event asks for itself stays owed: whoever wins another post fills one seat and leaves another.
    private static boolean isSettled(String key, CommunityEvent event) {
        return OfficeSettlement.settles(event, key)
                || Electing.read(key).filter(duty -> duty.isDoneBy(event)).isPresent();
    }

    private static Optional<String> lapsed(CommunityEvent event) {
        return switch (event) {
            case MeetingLeftUncalled e -> Optional.of(e.duty());
            case ElectionLeftUnheld e -> Optional.of(e.duty());
            case OfficeDutyLapsed e -> Optional.of(e.duty());
            default -> Optional.empty();
        };
    }

    private Set<LocalDate> ending(CommunityEvent event) {
        if (!(event instanceof TermEndingNoted e)) return ending;
        return Stream.concat(ending.stream(), Stream.of(e.until())).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Missed> missed(CommunityEvent event) {
        if (!(event instanceof MeetingMissed e)) return missed;
        return Stream.concat(missed.stream(), Stream.of(new Missed(e.body(), e.from())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Days on which the body met: what it did on one day was one meeting.
    long heldBetween(Body body, LocalDate first, LocalDate last) {
        return held.stream()
                .filter(one -> one.body() == body
                        && !one.day().isBefore(first)
                        && !one.day().isAfter(last))
                .map(Assembled::day)
                .distinct()
                .count();
    }
}
