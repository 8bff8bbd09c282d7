package org.gongyi.app.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.ledger.CurrentTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One row in `scheduled_tasks` drives all deadlines: whichever instance picks it does the round, and the next round
/// is an hour after.
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    CurrentLists currentLists(QueryGateway queries, Recorder recorder) {
        return () -> {
            long last = recorder.size() - 1;
            return queries.query(new CurrentTo(last, PATIENCE), Long.class).join() >= last;
        };
    }

    @Bean
    DeadlineRound deadlineRound(List<DeadlineJob> jobs, CurrentLists lists, Clock clock) {
        return new DeadlineRound(jobs, lists, clock);
    }

    @Bean
    RecurringTask<Void> deadlines(DeadlineRound round) {
        return Tasks.recurring("deadlines", FixedDelay.of(Duration.ofHours(1))).execute((_, _) -> round.run());
    }
}
