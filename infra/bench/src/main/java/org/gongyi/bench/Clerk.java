package org.gongyi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody before a browser, who opens accounts and takes a token by the pages, as the README says.
final class Clerk {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final Pattern ACCOUNT = Pattern.compile("/admin/accounts/([0-9a-f-]{36})/appointments");

    private final Running ledger;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Clerk(Running ledger) {
        this.ledger = ledger;
    }

    /// A bearer token of an official of a township, from an empty ledger on, which is stopped again in good
    /// order: so it learned how to start fast, which a ledger that is killed never does.
    static String tokenOfTownship(int port, Path folder, String place) throws IOException, InterruptedException {
        var ledger = Running.up(port, folder, Map.of());
        try {
            return tokenOfTownship(ledger, place);
        } finally {
            ledger.stop();
        }
    }

    private static String tokenOfTownship(Running ledger, String place) throws IOException, InterruptedException {
        var administrator = new Clerk(ledger);
        administrator.enter("admin", ledger.oneTimePassword());
        var opened = administrator.submit(
                "/admin/accounts", "/admin/accounts", Map.of("login", "official", "name", "镇工作人员"));
        var account = found(ACCOUNT, opened);
        administrator.submit(
                "/admin/accounts/" + account,
                "/admin/accounts/" + account + "/appointments",
                Map.of("office", "TOWNSHIP", "place", place, "from", "2026-01-01", "until", "2030-12-31"));
        var official = new Clerk(ledger);
        official.enter("official", found(SECRET, opened));
        return found(
                SECRET,
                official.submit(
                        "/account",
                        "/account/tokens",
                        Map.of("label", "faults", "scope", "RECORD", "place", "", "days", "30")));
    }

    private void enter(String login, String oneTimePassword) throws IOException, InterruptedException {
        submit("/login", "/login", Map.of("username", login, "password", oneTimePassword));
        submit(
                "/account/password",
                "/account/password",
                Map.of("old", oneTimePassword, "replacement", PASSWORD, "again", PASSWORD));
    }

    /// Opens the page that has the form and sends it.
    private String submit(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = found(CSRF, send(HttpRequest.newBuilder(ledger.at(page)).GET()));
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(ledger.at(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) throw new IOException(answer.uri() + " answers " + answer.statusCode());
        return answer.body();
    }

    private static String found(Pattern what, String page) throws IOException {
        var found = what.matcher(page);
        if (!found.find()) throw new IOException("not on the page: " + what);
        return found.group(1);
    }
}
