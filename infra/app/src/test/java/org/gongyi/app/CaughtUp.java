package org.gongyi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.ledger.CurrentTo;
import org.springframework.context.ApplicationContext;

/// Waits until the lists tell what was recorded so far: who holds an office is asked of a list.
public final class CaughtUp {

    private CaughtUp() {}

    public static void with(ApplicationContext ledger) {
        var last = ledger.getBean(Recorder.class).size() - 1;
        var queries = ledger.getBean(QueryGateway.class);
        assertThat(queries.query(new CurrentTo(last, Duration.ofSeconds(10)), Long.class)
                        .join())
                .as("position of the lists")
                .isGreaterThanOrEqualTo(last);
    }
}
