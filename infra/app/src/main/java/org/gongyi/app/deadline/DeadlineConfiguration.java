package org.gongyi.app.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.ledger.CurrentTo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One row in `scheduled_tasks` drives all deadlines: whichever instance picks it does the round, and the next round
/// is an hour after. No round begins on lists that lag behind the log.
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DeadlineConfiguration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    CurrentLists currentLists(QueryGateway queries, Recorder recorder) {
        return () -> {
            long last = recorder.size() - 1;
            return queries.query(new CurrentTo(last, PATIENCE), Long.class).join() >= last;
        };
    }

    @Bean
    RecurringTask<Void> deadlineRound(List<DeadlineJob> jobs, CurrentLists lists, Clock clock) {
        return Tasks.recurring("deadlines", FixedDelay.of(Duration.ofHours(1))).execute((_, _) -> {
            if (lists.areThere()) jobs.forEach(job -> look(job, LocalDate.now(clock)));
            else log.info("列表还没有跟上账簿,期限下一小时再查 · The lists lag behind the log; deadlines wait for the next hour");
        });
    }

    /// A job that fails is told to the operator and tried again in the next round; it does not keep the others waiting.
    private static void look(DeadlineJob job, LocalDate today) {
        try {
            job.lookAt(today);
        } catch (RuntimeException failure) {
            log.error("期限检查失败,一小时后重试 · Deadline job failed, next try in an hour: {}", job, failure);
        }
    }
}
