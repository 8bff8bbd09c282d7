package org.gongyi.app.start;

import org.gongyi.app.LedgerSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Ends a run that was started for one task: by now every application runner has done its part.
@Component
class OneTask {

    private final LedgerSettings settings;

    OneTask(LedgerSettings settings) {
        this.settings = settings;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void end(ApplicationReadyEvent ready) {
        if (settings.isForOneTask()) {
            ready.getApplicationContext().close();
        }
    }
}
