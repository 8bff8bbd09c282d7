package org.gongyi.web.proof;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongyi.contract.Office;
import org.gongyi.web.act.WireName;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.look.LookFilter;
import org.gongyi.web.word.EventWords;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// The page that checks a receipt. The check itself is done in the browser (`static/verify`). This gives it its
/// words, and whoever has no script the way to the record and to the program that checks without a browser.
@Controller
class VerifyPages {

    private static final String BUNDLE = "messages.verify";
    private static final int LONGEST_CODE = 60;

    private final EventWords kinds;
    private final Wording words;
    private final Freshness freshness;

    VerifyPages(EventWords kinds, Wording words, Freshness freshness) {
        this.kinds = kinds;
        this.words = words;
        this.freshness = freshness;
    }

    /// @param code as it was printed or typed; what is none is told of on the page
    @GetMapping("/verify")
    @Nullable
    String verify(@RequestParam(defaultValue = "") String code, Model model, ServletWebRequest request) {
        var typed = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        if (freshness.isUnchanged(request, "verify-" + Freshness.of(typed))) return null;
        model.addAttribute("code", typed);
        model.addAttribute("position", position(typed).orElse(null));
        model.addAttribute("words", spoken(request));
        return "proof/verify";
    }

    private static Optional<Long> position(String typed) {
        return ShortCode.parse(typed).map(ShortCode::position);
    }

    /// All that the script may have to say, by its own keys.
    private SortedMap<String, String> spoken(ServletWebRequest request) {
        var spoken = new TreeMap<String, String>();
        var bundle = ResourceBundle.getBundle(
                BUNDLE, LookFilter.of(request.getRequest()).locale(), VerifyPages.class.getClassLoader());
        bundle.keySet().stream()
                .filter(key -> key.startsWith("script."))
                .forEach(key -> spoken.put(key.substring("script.".length()), bundle.getString(key)));
        kinds.all().forEach((type, word) -> spoken.put("event." + type, word));
        for (var office : Office.values()) spoken.put("office." + WireName.of(office), words.of(office));
        return spoken;
    }
}
