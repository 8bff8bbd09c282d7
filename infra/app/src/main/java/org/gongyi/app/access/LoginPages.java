package org.gongyi.app.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way in.
@Controller
class LoginPages {

    private final AccessSettings settings;

    LoginPages(AccessSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/login")
    String login(@RequestParam @Nullable String failed, Model page) {
        page.addAttribute("failed", failed != null);
        page.addAttribute("failuresBeforeLock", settings.failuresBeforeLock());
        return "access/login";
    }
}
