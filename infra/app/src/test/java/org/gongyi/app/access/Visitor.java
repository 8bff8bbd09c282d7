package org.gongyi.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: keeps cookies, sends forms with the token of the page they stand on.
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----a-form-of-a-test";
    private static final String PAGE = "text/html,*/*;q=0.8";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String site;
    private final Map<String, String> cookies = new HashMap<>();

    public Visitor(int port) {
        site = "http://localhost:" + port;
    }

    public static HttpResponse<String> logIn(Visitor visitor, String login, String password) {
        return visitor.submit("/login", "/login", Map.of("username", login, "password", password));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).header("Accept", PAGE).GET().build());
    }

    /// Opens the page that has the form, and sends it.
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", csrfOf(get(page).body()));
        return post(path, all);
    }

    /// The same where a field may come more than once.
    public HttpResponse<String> submit(String page, String path, List<Map.Entry<String, String>> fields) {
        var all = new ArrayList<>(fields);
        all.add(Map.entry("_csrf", csrfOf(get(page).body())));
        return post(path, all);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return post(path, fields.entrySet(), headers);
    }

    private HttpResponse<String> post(String path, Collection<Map.Entry<String, String>> fields, String... headers) {
        var form = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Accept", PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /// Opens the page that has the form, and sends it with a file.
    public HttpResponse<String> submitParts(String page, Map<String, String> fields, String name, byte[] file) {
        return submitPart(page, fields, "files", name, file);
    }

    /// The same with the file under a name of its own.
    public HttpResponse<String> submitPart(
            String page, Map<String, String> fields, String part, String name, byte[] file) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrfOf(get(page).body()));
        var body = new ByteArrayOutputStream();
        all.forEach((field, value) -> body.writeBytes(part("name=\"" + field + "\"", value.getBytes(UTF_8))));
        body.writeBytes(part("name=\"%s\"; filename=\"%s\"".formatted(part, name), file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(request(page)
                .header("Accept", PAGE)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] part(String disposition, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    public static String csrfOf(String html) {
        var found = CSRF.matcher(html);
        if (!found.find()) throw new AssertionError("no form with a token on the page: " + html);
        return found.group(1);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        if (headers.length > 0) request.headers(headers);
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    /// A file that is no text.
    public byte[] load(String path) {
        return send(request(path).header("Accept", "*/*").GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            var response = HTTP.send(request, handler);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
