package org.gongyi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody before a browser: keeps cookies, follows redirects, sends forms with the token of their page.
final class Browser {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI site;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /// @param site with nothing after the port
    Browser(URI site) {
        this.site = site;
    }

    /// Signs in for the first time, which asks for a password of one's own.
    void enter(String login, String oneTimePassword) throws IOException, InterruptedException {
        submit("/login", "/login", Map.of("username", login, "password", oneTimePassword));
        submit(
                "/account/password",
                "/account/password",
                Map.of("old", oneTimePassword, "replacement", PASSWORD, "again", PASSWORD));
    }

    /// Signs in once more.
    void signIn(String login) throws IOException, InterruptedException {
        submit("/login", "/login", Map.of("username", login, "password", PASSWORD));
    }

    /// Opens the page that has the form and sends it.
    String submit(String page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        return post(action, fields, token(page));
    }

    /// The token of the forms of a page, good for as long as the session.
    String token(String page) throws IOException, InterruptedException {
        return found(CSRF, get(page));
    }

    String get(String page) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(page)).GET());
    }

    String post(String action, Map<String, String> fields, String token) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token))));
    }

    /// Sends a file to the API by its token.
    String upload(String path, byte[] file, String secret) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /// Sends JSON to the API by its token.
    String send(String path, String json, String secret) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.header("Accept", "text/html, */*;q=0.5").build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) throw new IOException(answer.uri() + " answers " + answer.statusCode());
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String found(Pattern what, String page) throws IOException {
        var found = what.matcher(page);
        if (!found.find()) throw new IOException("not on the page: " + what);
        return found.group(1);
    }
}
