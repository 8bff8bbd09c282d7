package org.gongyi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody before a browser, who opens accounts and takes a token by the pages, as the README says.
final class Clerk {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final Pattern ACCOUNT = Pattern.compile("/admin/accounts/([0-9a-f-]{36})/appointments");

    private Clerk() {}

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
        var administrator = new Browser(ledger.at("/"));
        administrator.enter("admin", ledger.oneTimePassword());
        var opened = administrator.submit(
                "/admin/accounts", "/admin/accounts", Map.of("login", "official", "name", "镇工作人员"));
        var account = Browser.found(ACCOUNT, opened);
        administrator.submit(
                "/admin/accounts/" + account,
                "/admin/accounts/" + account + "/appointments",
                Map.of("office", "TOWNSHIP", "place", place, "from", "2026-01-01", "until", "2030-12-31"));
        var official = new Browser(ledger.at("/"));
        official.enter("official", Browser.found(SECRET, opened));
        return token(official);
    }

    /// A token to record with, of whoever is signed in.
    static String token(Browser official) throws IOException, InterruptedException {
        return Browser.found(
                SECRET,
                official.submit(
                        "/account",
                        "/account/tokens",
                        Map.of("label", "bench", "scope", "RECORD", "place", "", "days", "30")));
    }
}
