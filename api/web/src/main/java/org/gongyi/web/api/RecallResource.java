package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.exchange.RecallReports;
import org.gongyi.web.exchange.RecallTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Recalls, and their results as others read them.
@RestController
@RequestMapping(path = "/api/recalls", produces = MediaType.APPLICATION_JSON_VALUE)
class RecallResource {

    private final Ledger ledger;
    private final RegisteredCommunities communities;
    private final RecallReports reports;
    private final RecallTable table;

    RecallResource(Ledger ledger, RegisteredCommunities communities, RecallReports reports, RecallTable table) {
        this.ledger = ledger;
        this.communities = communities;
        this.reports = reports;
        this.table = table;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new RecallQuery.Find(Parameters.place(place), Parameters.cursor(cursor), Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, RecallView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = recall(id);
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }

    /// NIST SP 1500-100 v2.
    @GetMapping("/{id}/report.json")
    ResponseEntity<byte[]> report(@PathVariable String id) {
        var view = recall(id);
        return Answer.with(reports.of(view, communities.of(view.community())));
    }

    /// The votes of each box, for spreadsheets.
    @GetMapping(path = "/{id}/results.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> results(@PathVariable String id) {
        return Answer.csv("results-%s.csv".formatted(id), table.of(recall(id)).getBytes(UTF_8));
    }

    private RecallView recall(String id) {
        return ledger.find(new RecallQuery.Of(NothingThere.unless("recall", id, RecallId::new)), RecallView.class)
                .orElseThrow(() -> new NothingThere("recall", id));
    }
}
