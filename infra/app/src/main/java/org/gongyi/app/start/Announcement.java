package org.gongyi.app.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the operator where to look, once there is something to see.
@Component
class Announcement {

    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            log.info(
                    "公议簿已启动 · Gongyi is running: http://localhost:{}/",
                    context.getWebServer().getPort());
        }
    }
}
