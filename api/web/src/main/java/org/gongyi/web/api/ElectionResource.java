package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Stage;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.exchange.ElectionReports;
import org.gongyi.web.exchange.ResultTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Elections, and their results as others read them.
@RestController
@RequestMapping(path = "/api/elections", produces = MediaType.APPLICATION_JSON_VALUE)
class ElectionResource {

    private final Ledger ledger;
    private final RegisteredCommunities communities;
    private final ElectionReports reports;
    private final ResultTable table;

    ElectionResource(Ledger ledger, RegisteredCommunities communities, ElectionReports reports, ResultTable table) {
        this.ledger = ledger;
        this.communities = communities;
        this.reports = reports;
        this.table = table;
    }

    @GetMapping
    ResponseEntity<byte[]> find(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") String limit,
            HttpServletRequest request) {
        var query = new ElectionQuery.Find(
                Parameters.place(place),
                Parameters.choice("stage", Stage.class, stage),
                Parameters.cursor(cursor),
                Parameters.limit(limit));
        return Answer.page(request, ledger.page(query, ElectionView.Summary.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id) {
        var view = election(id);
        return Answer.with(ActJson.bytes(view), "\"" + view.position() + "\"");
    }

    /// NIST SP 1500-100 v2.
    @GetMapping("/{id}/report.json")
    ResponseEntity<byte[]> report(@PathVariable String id) {
        var view = election(id);
        return Answer.with(reports.of(view, communities.of(view.community())));
    }

    @GetMapping(path = "/{id}/results.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> results(@PathVariable String id) {
        return Answer.csv("results-%s.csv".formatted(id), table.of(election(id)).getBytes(UTF_8));
    }

    private ElectionView election(String id) {
        return ledger.find(
                        new ElectionQuery.Of(NothingThere.unless("election", id, ElectionId::new)), ElectionView.class)
                .orElseThrow(() -> new NothingThere("election", id));
    }
}
