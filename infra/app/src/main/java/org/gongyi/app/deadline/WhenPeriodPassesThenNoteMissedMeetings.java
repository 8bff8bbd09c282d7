package org.gongyi.app.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.community.Frequency;
import org.gongyi.command.community.Frequency.Period;
import org.gongyi.command.rule.Rule.Parameter;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.duty.MeetingQuery.HeldSince;
import org.gongyi.contract.duty.MeetingQuery.MetTooSeldom;
import org.gongyi.contract.duty.MeetingQuery.Missing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// A quarter, half-year or year that ended with too few meetings of a body is noted by the ledger's own hand, once.
///
/// Communities are looked through a part at a time, in the order of their codes. Whatever stops the round, what was
/// noted is noted, and the next round leaves it out. A round that came to its end is the last of its day.
@Component
class WhenPeriodPassesThenNoteMissedMeetings implements DeadlineJob {

    private static final Logger log = LoggerFactory.getLogger(WhenPeriodPassesThenNoteMissedMeetings.class);

    private static final int AT_ONCE = 200;
    /// Periods further back were looked at in their time, unless the ledger stood still for two years.
    private static final int YEARS_BACK = 2;

    private final QueryGateway queries;
    private final Recorder recorder;
    private final Rulebook rulebook;
    private final WorkingDays workingDays;
    private @Nullable LocalDate finished;

    WhenPeriodPassesThenNoteMissedMeetings(
            QueryGateway queries, Recorder recorder, Rulebook rulebook, WorkingDays workingDays) {
        this.queries = queries;
        this.recorder = recorder;
        this.rulebook = rulebook;
        this.workingDays = workingDays;
    }

    @Override
    public void lookAt(LocalDate today) {
        if (today.equals(finished)) return;
        var complete = true;
        for (var frequency : Frequency.values())
            for (var period : periods(frequency, today).toList()) complete &= look(frequency, period, today);
        if (complete) finished = today;
    }

    /// Those over, latest first, as far back as any register holds the body.
    private Stream<Period> periods(Frequency frequency, LocalDate today) {
        var since = since(frequency);
        if (since.isEmpty()) return Stream.empty();
        var earliest = latest(since.get(), today.minusYears(YEARS_BACK));
        return Stream.iterate(
                        frequency.periodOf(today), period -> !period.until().isBefore(earliest), frequency::before)
                .filter(period -> !period.from().isBefore(earliest))
                .filter(period -> period.isOver(today, workingDays));
    }

    private Optional<LocalDate> since(Frequency frequency) {
        return queries.query(
                        new HeldSince(frequency.kind(), frequency.body()),
                        ResponseTypes.optionalInstanceOf(LocalDate.class))
                .join();
    }

    /// False where something kept it from its end.
    private boolean look(Frequency frequency, Period period, LocalDate today) {
        var fewest = fewest(frequency);
        if (fewest.isEmpty()) return true;
        var complete = true;
        @Nullable CommunityCode after = null;
        List<Missing> part;
        do {
            part = part(frequency, period, Math.toIntExact(fewest.getAsLong()), after);
            for (var missing : part) {
                if (Thread.currentThread().isInterrupted()) return false;
                complete &= note(missing, frequency, period, today);
                after = missing.community();
            }
        } while (!part.isEmpty());
        return complete;
    }

    private List<Missing> part(Frequency frequency, Period period, int fewest, @Nullable CommunityCode after) {
        var question = new MetTooSeldom(
                frequency.kind(), frequency.body(), period.from(), period.lastDay(workingDays), fewest, after, AT_ONCE);
        return queries.query(question, ResponseTypes.multipleInstancesOf(Missing.class))
                .join();
    }

    /// The most that any place asks for; what a community's own law asks for is weighed when it is noted.
    private OptionalLong fewest(Frequency frequency) {
        return rulebook.rows().stream()
                .filter(row -> row.rule().equals(frequency.rule()) && row.kind() == frequency.kind())
                .flatMap(row -> row.versions().stream())
                .flatMap(version -> Stream.ofNullable(version.terms().get(frequency.parameter())))
                .map(term -> term.value())
                .filter(Parameter.Number.class::isInstance)
                .mapToLong(value -> ((Parameter.Number) value).value())
                .max();
    }

    /// The rules decide again, so a period that asks for nothing, or was noted meanwhile, is left alone.
    private boolean note(Missing missing, Frequency frequency, Period period, LocalDate today) {
        try {
            recorder.recordUnlessOutOfOrder(
                    new NoteMissedMeeting(
                            missing.community(),
                            today,
                            frequency.body(),
                            period.from(),
                            period.until(),
                            missing.held(),
                            null),
                    Actor.LEDGER);
            return true;
        } catch (CommandExecutionException refused) {
            log.error("漏开会议没有记录,下一小时再试 · Missed meeting not noted, next try in an hour: {}", missing, refused);
            return false;
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
