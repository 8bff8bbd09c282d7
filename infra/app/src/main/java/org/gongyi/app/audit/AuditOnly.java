package org.gongyi.app.audit;

import org.gongyi.web.proof.AuditBook.Finding;
import org.gongyi.web.proof.AuditBook.Report;
import org.gongyi.web.proof.AuditBook.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A run that was started only to audit (`./ledger audit`). Ends with 0 where everything is in order, else with 1.
@Component
@ConditionalOnBooleanProperty("gongyi.audit")
class AuditOnly {

    private static final Logger LOG = LoggerFactory.getLogger(AuditOnly.class);

    private final Auditor auditor;

    AuditOnly(Auditor auditor) {
        this.auditor = auditor;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void audit(ApplicationReadyEvent ready) {
        var report = auditor.run();
        report.ifPresent(AuditOnly::tell);
        if (report.isEmpty()) LOG.error("核对没有完成:另一次正在进行,或中途停止 · Not audited: another audit runs, or it was stopped");
        var code = report.filter(one -> one.run().state() == State.IN_ORDER).isPresent() ? 0 : 1;
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> code));
    }

    private static void tell(Report report) {
        var run = report.run();
        for (var one : report.findings()) LOG.warn("✘ {}", line(one));
        if (run.state() == State.IN_ORDER)
            LOG.info("✔ 核对完毕,{} 条无异 · Audited: {} entries in order", run.size(), run.size());
        else
            LOG.error(
                    "✘ 核对完毕,{} 条中发现 {} 处不符 · Audited: {} entries, {} differences",
                    run.size(),
                    run.faults(),
                    run.size(),
                    run.faults());
    }

    private static String line(Finding one) {
        var where = one.isAtEntry() ? "position %d, ".formatted(one.position()) : "";
        var stream = one.stream().isEmpty() ? "" : "stream %s, ".formatted(one.stream());
        return "%s: %s%s%s: stands %s, expected %s"
                .formatted(one.kind(), where, stream, one.part(), one.stands(), one.expected());
    }
}
