package org.gongyi.app.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One row in `scheduled_tasks` drives all deadlines: whichever instance picks it does the round, and the next round is
/// an
/// hour after.
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DeadlineConfiguration.class);

    @Bean
    RecurringTask<Void> deadlineRound(List<DeadlineJob> jobs, Clock clock) {
        return Tasks.recurring("deadlines", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> jobs.forEach(job -> look(job, LocalDate.now(clock))));
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
