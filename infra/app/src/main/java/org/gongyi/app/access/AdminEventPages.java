package org.gongyi.app.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Who entered, who failed to, and who changed which account.
@Controller
class AdminEventPages {

    private static final int MOST = 300;

    private final AccessLog log;

    AdminEventPages(AccessLog log) {
        this.log = log;
    }

    @GetMapping("/admin/events")
    String events(Model page) {
        page.addAttribute("events", log.latest(null, MOST));
        return "admin/events";
    }
}
