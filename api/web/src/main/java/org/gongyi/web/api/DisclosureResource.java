package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Concern;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.exchange.DisclosureTable;
import org.gongyi.web.look.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Disclosures of village and community affairs.
@RestController
@RequestMapping(path = "/api/disclosures", produces = MediaType.APPLICATION_JSON_VALUE)
class DisclosureResource {

    /// What residents write in their events: the question, the grounds on which it went on, the report.
    private final Ledger ledger;
    private final Freshness freshness;
    private final DisclosureTable table;

    DisclosureResource(Ledger ledger, Freshness freshness, DisclosureTable table) {
        this.ledger = ledger;
        this.freshness = freshness;
        this.table = table;
    }

    /// What somebody has to look after: what is late, unless something else is asked for.
    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String concern,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var today = freshness.today();
        var chosen = Parameters.choice("concern", Concern.class, concern);
        var query = new DisclosureQuery.Find(
                Parameters.place(place),
                chosen == null ? Concern.LATE : chosen,
                today,
                year == null ? today.getYear() : year,
                Parameters.cursor(cursor),
                Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, DisclosureView.Summary.class));
    }

    /// What hangs on the board of a community, latest posted first.
    @GetMapping("/hanging")
    ResponseEntity<byte[]> hanging(
            @RequestParam String community,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new DisclosureQuery.NowHanging(
                new CommunityCode(community), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, DisclosureView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = ledger.disclosure(id);
        return Answer.with(ActJson.bytes(ToldTrail.of(view, view.trail())), "\"" + view.position() + "\"");
    }

    /// Everything that was posted of it, for spreadsheets.
    @GetMapping(path = "/{id}/lines.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> lines(@PathVariable String id) {
        return Answer.csv(
                "lines-%s.csv".formatted(id), table.of(ledger.disclosure(id)).getBytes(UTF_8));
    }
}
