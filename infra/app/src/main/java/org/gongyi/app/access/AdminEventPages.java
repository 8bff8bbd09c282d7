package org.gongyi.app.access;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Who entered, who failed to, and who changed which account.
@Controller
class AdminEventPages {

    private static final int MOST = 300;

    private final AccessLog log;
    private final Clock clock;

    AdminEventPages(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/admin/events")
    String events(Model page) {
        page.addAttribute("events", log.latest(null, MOST));
        page.addAttribute("zone", clock.getZone());
        return "admin/events";
    }
}
