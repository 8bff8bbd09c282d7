package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.PersonId;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.WireName;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// Somebody of the register who fills in the forms of the desk, in a browser without scripts.
final class Official {

    private final Visitor browser;

    private Official(Visitor browser) {
        this.browser = browser;
    }

    static Official signedIn(ApplicationContext ledger, int port, CommunityCode community, PersonId person) {
        var account = new AccountsForTests(ledger).sharedBy(community, person);
        var browser = new Visitor(port);
        assertThat(Visitor.logIn(browser, account.login(), AccountsForTests.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        return new Official(browser);
    }

    /// Begins a subject by the form of the act.
    ///
    /// @return its name
    String begins(String family, LedgerAct act) {
        var page = "/desk/%s/new?community=%s".formatted(family, act.community());
        var sent = browser.submit(page, "/desk/%s/new".formatted(family), withCommunity(act));
        assertRecorded(sent, act);
        return location(sent).replaceAll("^/desk/%s/|\\?.*".formatted(family), "");
    }

    void records(String family, LedgerAct act) {
        assertRecorded(sends(family, act), act);
    }

    HttpResponse<String> sends(String family, LedgerAct act) {
        var form = "/desk/%s/%s/%s".formatted(family, act.subject(), WireName.of(act.getClass()));
        return browser.submit(form, form, fields(act));
    }

    /// What the law would say of a form that is filled in and not sent.
    HttpResponse<String> checks(String family, LedgerAct act) {
        var form = "/desk/%s/%s/%s".formatted(family, act.subject(), WireName.of(act.getClass()));
        return browser.submit(form, form + "/check", fields(act));
    }

    /// A file that goes along with a form.
    ///
    /// @param control of the form: `files`, or `_sheet` of a list
    record Enclosure(String control, String name, byte[] bytes) {}

    void records(String family, LedgerAct act, Enclosure file) {
        var form = "/desk/%s/%s/%s".formatted(family, act.subject(), WireName.of(act.getClass()));
        var fields = new LinkedHashMap<String, String>();
        fields(act).forEach(one -> fields.put(one.getKey(), one.getValue()));
        assertRecorded(sends(form, fields, file), act);
    }

    /// A form as somebody types it, whether or not it can be an act.
    HttpResponse<String> sends(String form, Map<String, String> typed, Enclosure file) {
        return browser.submitPart(form, typed, file.control(), file.name(), file.bytes());
    }

    /// Presses a button of a page that is no form of an act.
    HttpResponse<String> presses(String page, String action, Map<String, String> typed) {
        return browser.submit(page, action, typed);
    }

    byte[] loads(String address) {
        return browser.load(address);
    }

    HttpResponse<String> opens(String address) {
        return browser.get(address);
    }

    private static void assertRecorded(HttpResponse<String> sent, LedgerAct act) {
        assertThat(sent.statusCode()).as("%s%n%s", act, words(sent.body())).isEqualTo(303);
    }

    private static String words(String page) {
        return page.replaceAll("(?s)^.*<main|<select.*?</select>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String location(HttpResponse<String> sent) {
        return URLDecoder.decode(sent.headers().firstValue("Location").orElseThrow(), UTF_8)
                .replaceFirst("^https?://[^/]+", "");
    }

    private static List<Map.Entry<String, String>> withCommunity(LedgerAct act) {
        var fields = new ArrayList<>(fields(act));
        fields.add(Map.entry("community", act.community().value()));
        return fields;
    }

    /// What a browser would send of the filled form.
    private static List<Map.Entry<String, String>> fields(LedgerAct act) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        ActJson.written(act).properties().forEach(one -> add(fields, named(one.getKey()), one.getValue()));
        return fields;
    }

    /// The office that acts has a field of its own, so that of an act stands aside.
    private static String named(String blank) {
        return blank.equals("office") ? "act.office" : blank;
    }

    private static void add(List<Map.Entry<String, String>> fields, String name, JsonNode value) {
        if (value.isObject()) value.properties().forEach(one -> add(fields, name + "." + one.getKey(), one.getValue()));
        else if (value.isArray())
            for (var i = 0; i < value.size(); i++)
                add(fields, value.get(i).isObject() ? name + "." + i : name, value.get(i));
        else if (!value.isNull()) fields.add(Map.entry(name, value.asString()));
    }
}
