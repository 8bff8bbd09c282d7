package org.gongyi.app.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// The part `ledger` of the readiness probe: out of service while nothing can be recorded.
@Component
class LedgerHealthIndicator implements HealthIndicator {

    private final RecordingGate gate;

    LedgerHealthIndicator(RecordingGate gate) {
        this.gate = gate;
    }

    @Override
    public Health health() {
        return gate.obstacle()
                .map(reason ->
                        Health.outOfService().withDetail("reason", reason).build())
                .orElseGet(() -> Health.up().build());
    }
}
