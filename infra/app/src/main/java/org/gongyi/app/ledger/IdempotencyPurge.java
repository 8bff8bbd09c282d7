package org.gongyi.app.ledger;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/// Forgets what was answered to a client's own name for a request, thirty days after (`docs/operations.md`). A request
/// repeated later is weighed anew; by then it is out of order in most cases, and never the same entry twice by itself.
///
/// In parts, so that nobody who records waits for the whole; once a day, by one instance.
@Configuration(proxyBeanMethods = false)
class IdempotencyPurge {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(IdempotencyPurge.class);
    private static final int AT_ONCE = 5_000;
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private static final String SQL = """
            delete from idempotency where (actor, key) in
              (select actor, key from idempotency where recorded_at < ? order by recorded_at limit ?)""";

    @Bean
    RecurringTask<Void> forgetOldRequestKeys(JdbcTemplate database, Clock clock) {
        return Tasks.recurring("idempotency-purge", Schedules.daily(ZoneId.of("Asia/Shanghai"), NIGHT))
                .execute((_, _) -> purge(database, clock.instant()));
    }

    static long purge(JdbcTemplate database, Instant now) {
        var before = OffsetDateTime.ofInstant(now.minus(KEPT), ZoneOffset.UTC);
        var gone = 0L;
        int part;
        do {
            part = database.update(SQL, before, AT_ONCE);
            gone += part;
        } while (part == AT_ONCE && !Thread.currentThread().isInterrupted());
        if (gone > 0)
            log.info("已清理 {} 个过期的请求标识 · {} request keys older than {} days forgotten", gone, gone, KEPT.toDays());
        return gone;
    }
}
