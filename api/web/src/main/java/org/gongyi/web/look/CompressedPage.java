package org.gongyi.web.look;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// A response that turns to gzip when a page with a strong entity tag is about to be written, and else lets all pass.
final class CompressedPage extends HttpServletResponseWrapper {

    private final boolean welcome;
    private @Nullable PrintWriter writer;

    /// @param welcome whether the asker reads gzip
    CompressedPage(HttpServletResponse response, boolean welcome) {
        super(response);
        this.welcome = welcome;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) writer = welcome && isPublicPage() ? compressing() : super.getWriter();
        return writer;
    }

    /// Writes what the compression still holds back.
    void finish() {
        if (writer != null && welcome && isPublicPage()) writer.close();
    }

    private boolean isPublicPage() {
        var tag = getHeader(HttpHeaders.ETAG);
        var type = getContentType();
        return tag != null && tag.endsWith(".gz\"") && type != null && type.startsWith("text/html");
    }

    private PrintWriter compressing() throws IOException {
        setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new PrintWriter(
                new OutputStreamWriter(new GZIPOutputStream(getOutputStream(), 8192), StandardCharsets.UTF_8));
    }
}
