package org.gongyi.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// How a calendar, a feed or a table is handed out.
public final class FeedFile {

    private FeedFile() {}

    /// @param type without its characters, which are UTF-8: `text/calendar`
    public static ResponseEntity<byte[]> of(String type, String name, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(name))
                .body(text.getBytes(UTF_8));
    }

    /// Where what is handed out leads back to, as the request calls it.
    public static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
