package org.gongyi.web.look;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the switches of the page's head lead: remembers the choice and goes back.
@Controller
class LookPages {

    /// Addresses of this site only: no second slash, nothing that would need quoting.
    private static final String OWN_ADDRESS = "/(?!/)[A-Za-z0-9\\-._~!$&'()*+,;=:@/?%]*";

    @GetMapping("/look")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var look = LookFilter.of(request).with(lang, size, mode);
        var cookie = ResponseCookie.from(Look.NAME, look.value())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, request.getContextPath() + (back.matches(OWN_ADDRESS) ? back : "/"))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
