package org.gongyi.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/// HTTP towards machines that are not trusted: an end to every wait, a limit to every answer, and no
/// redirects.
public final class Web implements AutoCloseable {

    /// What came back, whole.
    public record Answer(int status, String type, byte[] body) {}

    private final HttpClient client;
    private final Duration limit;

    /// @param limit for an answer from the first byte sent to the last received
    public Web(Duration limit) {
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .build();
    }

    /// @param most bytes of an answer, also after it is unpacked
    /// @throws Rejected UNREACHABLE or TOO_LARGE
    public Answer get(URI uri, int most) {
        return send(uri, HttpRequest.Builder::GET, most);
    }

    /// @throws Rejected UNREACHABLE or TOO_LARGE
    public Answer post(URI uri, byte[] body, int most) {
        return send(uri, request -> request.POST(HttpRequest.BodyPublishers.ofByteArray(body)), most);
    }

    private Answer send(URI uri, UnaryOperator<HttpRequest.Builder> method, int most) {
        try {
            return send(method.apply(HttpRequest.newBuilder(uri).timeout(limit)).build(), most);
        } catch (IllegalArgumentException nowhere) {
            throw new Rejected(Cause.UNREACHABLE, "no address on the web: " + uri, nowhere);
        }
    }

    private Answer send(HttpRequest request, int most) {
        var sent = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        try {
            return answer(sent.get(limit.toMillis(), TimeUnit.MILLISECONDS), most);
        } catch (TimeoutException slow) {
            sent.cancel(true);
            throw new Rejected(Cause.UNREACHABLE, "no answer within %s: %s".formatted(limit, request.uri()), slow);
        } catch (ExecutionException | IOException failed) {
            var large = String.valueOf(failed.getMessage()).contains("capacity");
            throw new Rejected(
                    large ? Cause.TOO_LARGE : Cause.UNREACHABLE, request.uri() + ": " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new Rejected(Cause.UNREACHABLE, "stopped while waiting for " + request.uri(), stopped);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response, int most) throws IOException {
        var body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) body = unpacked(body, most);
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                body);
    }

    private static byte[] unpacked(byte[] packed, int most) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) throw new Rejected(Cause.TOO_LARGE, "unpacked beyond %d bytes".formatted(most));
            return bytes;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
