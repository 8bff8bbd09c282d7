package org.gongyi.app.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import javax.sql.DataSource;
import org.gongyi.app.fact.Suppression;
import org.gongyi.app.ledger.LedgerSource;
import org.gongyi.app.publish.Identity;
import org.gongyi.app.publish.LogSettings;
import org.gongyi.app.roll.RollAudit;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.web.file.FileShelf;
import org.gongyi.web.proof.AuditBook.Kind;
import org.gongyi.web.proof.AuditBook.Run;
import org.gongyi.web.proof.AuditBook.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The audit every night, by one instance, and what an operator sees of it.
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Bean
    Auditor auditor(
            DataSource database,
            JdbcTemplate rows,
            JdbcClient client,
            Identity identity,
            LogSettings settings,
            FileShelf shelf,
            Suppression suppression,
            RollAudit rolls,
            JdbcConnectionDetails details,
            LedgerSource log,
            Clock clock,
            MeterRegistry meters) {
        var lists = new ListsAudit(details, log);
        Auditor.Audit audit = (found, told) -> {
            var files = new FolderSource(settings.folder());
            var published = Published.read(files, settings.lock(), identity.keys(), found);
            var attachments = new Attachments(shelf::find, new Erasures(rows), found);
            new LogAudit(new Rows(rows), published, attachments, found, told).run();
            told.goesOn();
            new SealedValues(suppression, new Rows(rows), found).run();
            rolls.run(
                    one -> found.add(Kind.LIST, one.position(), "roll/" + one.roll(), row(one), "", ""), told::goesOn);
            lists.run(found, told);
        };
        var auditor = new Auditor(database, new AuditRuns(client), audit, clock);
        meters(meters, auditor, clock);
        return auditor;
    }

    private static String row(RollAudit.Difference one) {
        return "roll_voter %d: %s".formatted(one.number(), one.why().name().toLowerCase(Locale.ROOT));
    }

    /// Asked of the table, so that every instance tells the same.
    private static void meters(MeterRegistry meters, Auditor auditor, Clock clock) {
        Gauge.builder("ledger.audit.faults", auditor, one -> last(one, Run::faults))
                .description("differences that the last finished audit found")
                .register(meters);
        Gauge.builder("ledger.audit.age", auditor, one -> last(one, run -> age(run, clock)))
                .description("since the last finished audit began")
                .baseUnit("seconds")
                .register(meters);
    }

    private interface Number {
        long of(Run run);
    }

    private static double last(Auditor auditor, Number number) {
        try {
            return auditor.latest().map(number::of).map(Long::doubleValue).orElse(Double.NaN);
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }

    private static long age(Run run, Clock clock) {
        return Duration.between(run.begunAt(), clock.instant()).toSeconds();
    }

    @Bean
    RecurringTask<Void> nightlyAudit(Auditor auditor) {
        return Tasks.recurring("audit", Schedules.daily(ZoneId.of("Asia/Shanghai"), NIGHT))
                .execute((_, _) -> {
                    var unused = auditor.run();
                });
    }

    /// The part `audit` of the health on the management port. It takes no part in readiness.
    @Bean
    HealthIndicator auditHealthIndicator(Auditor auditor, Clock clock) {
        return () -> {
            var health = auditor.latest()
                    .map(run -> health(run, clock))
                    .orElseGet(
                            () -> Health.unknown().withDetail("reason", "还没有核对过 · no audit has come to its end yet"));
            auditor.brokenOff()
                    .ifPresent(run ->
                            health.withDetail("brokenOff", run.begunAt() + " 的一次没有完成 · did not come to its end"));
            return health.build();
        };
    }

    private static Health.Builder health(Run run, Clock clock) {
        return (run.state() == State.IN_ORDER ? Health.up() : Health.down())
                .withDetail("audit", run.id())
                .withDetail("at", run.begunAt())
                .withDetail("hoursAgo", age(run, clock) / 3_600)
                .withDetail("entries", run.size())
                .withDetail("faults", run.faults());
    }
}
