package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.Page;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/// Answers with JSON and a strong validator, so that a caller who has it already is told so in 304.
final class Answer {

    private Answer() {}

    static ResponseEntity<byte[]> with(Object value) {
        var json = ActJson.bytes(value);
        return with(json, Digests.etag(json));
    }

    static ResponseEntity<byte[]> with(byte[] json, String etag) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(etag)
                .body(json);
    }

    /// A table in the language of who asks, so its tag is that of its bytes.
    static ResponseEntity<byte[]> csv(String name, byte[] table) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(name))
                .cacheControl(CacheControl.noCache())
                .eTag(Digests.etag(table))
                .body(table);
    }

    static ResponseEntity<byte[]> page(HttpServletRequest request, Page<?> page) {
        return next(request, with(page), page.next());
    }

    /// The same answer, telling where it goes on.
    static ResponseEntity<byte[]> next(
            HttpServletRequest request, ResponseEntity<byte[]> part, @Nullable String cursor) {
        if (cursor == null) return part;
        var next = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
        return ResponseEntity.status(part.getStatusCode())
                .headers(part.getHeaders())
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                .body(part.getBody());
    }

    /// For one caller only: what may be done next depends on who asks.
    static ResponseEntity<byte[]> own(Object value) {
        var json = ActJson.bytes(value);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Digests.etag(json))
                .body(json);
    }
}
