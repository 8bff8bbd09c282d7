package org.gongyi.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Cookie `SESSION`: HttpOnly, SameSite=Lax, Secure over https. Reads only what it could have written, so that no
/// invented cookie reaches the database.
final class UuidSessionCookie implements CookieSerializer {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final DefaultCookieSerializer cookies = new DefaultCookieSerializer();

    @Override
    public void writeCookieValue(CookieValue value) {
        cookies.writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream()
                .filter(value -> value.matches(UUID))
                .toList();
    }
}
