package org.gongyi.web.look;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import org.gongyi.web.word.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/// Lets public pages be kept, and tells when a kept page is still the page.
///
/// The tag is strong: same tag, same bytes. So it names all that a page is made from: what the ledger answered, the
/// edition of the pages, the day (days left are told), the look, and whether the bytes are compressed. Browsers ask
/// again each time, so that whoever just recorded something sees it; a shared cache may answer for half a minute.
@Component
public final class Freshness {

    private static final CacheControl PUBLIC = CacheControl.maxAge(Duration.ZERO)
            .cachePublic()
            .sMaxAge(Duration.ofSeconds(30))
            .mustRevalidate();

    private final PageEdition edition;
    private final InstantSource clock;

    Freshness(PageEdition edition, InstantSource clock) {
        this.edition = edition;
        this.clock = clock;
    }

    /// Today in China.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wording.CHINA);
    }

    /// Whether the asker already has this page. Sets the headers; where it answers true the page is not written.
    ///
    /// @param version what of the ledger the page shows: a position, or [#of(Object)]
    public boolean isUnchanged(ServletWebRequest request, String version) {
        var response = request.getResponse();
        if (response != null) allowKeeping(response);
        var tag = "%s.%s.%s.%s%s"
                .formatted(
                        version,
                        edition.value(),
                        today().toEpochDay(),
                        LookFilter.of(request.getRequest()).value(),
                        CompressionFilter.isWelcome(request.getRequest()) ? ".gz" : "");
        return request.checkNotModified('"' + tag + '"');
    }

    /// A version for answers that name no position: equal answers, equal version.
    public static String of(Object answers) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(answers.toString().getBytes(StandardCharsets.UTF_8)), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void allowKeeping(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, PUBLIC.getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
