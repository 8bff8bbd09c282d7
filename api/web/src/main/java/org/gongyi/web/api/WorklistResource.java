package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.Require;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.web.act.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What waits, for whom, and what was found.
@RestController
@RequestMapping(path = "/api/worklist", produces = MediaType.APPLICATION_JSON_VALUE)
class WorklistResource {

    private final Ledger ledger;

    WorklistResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String onFail,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") String limit,
            HttpServletRequest request) {
        var within = Parameters.place(place);
        var whose = Parameters.choice("office", Office.class, office);
        var which = rule == null ? null : Require.matches("rule", rule, "[A-Z][A-Z0-9.-]{1,40}");
        var how = Parameters.choice("onFail", OnFail.class, onFail);
        var most = Parameters.limit(limit);
        var at = WorklistCursor.read(Parameters.cursor(cursor));
        var duties = at.duties(from -> duties(within, whose, which, from, most));
        var findings = at.findings(from -> findings(within, which, how, from, most));
        var next = WorklistCursor.after(duties, findings);
        return Answer.next(request, Answer.with(new Waiting(duties.items(), findings.items(), next)), next);
    }

    private Page<DutyItem> duties(
            String place, @Nullable Office office, @Nullable String rule, @Nullable String from, int most) {
        return ledger.page(new WorklistQuery.Duties(place, office, rule, from, most), DutyItem.class);
    }

    private Page<FindingItem> findings(
            String place, @Nullable String rule, @Nullable OnFail how, @Nullable String from, int most) {
        return ledger.page(new WorklistQuery.Findings(place, rule, how, from, most), FindingItem.class);
    }

    /// @param next cursor over both lists; absent when both are at their end
    record Waiting(
            List<DutyItem> duties,
            List<FindingItem> findings,
            @Nullable String next) {}
}
