package org.gongyi.web.bundle;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.WireName;
import org.gongyi.web.word.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// All records of one subject, with their proofs, for everybody: `/elections/{id}/bundle.zip`, and the same under
/// `/api`.
@RestController
class BundlePages {

    private static final String BUNDLE = "/{family:" + Procedure.PATHS + "}/{id}/bundle.zip";
    private static final int PART = 500;

    private final Ledger ledger;
    private final Bundles bundles;
    private final Wording words;

    BundlePages(Ledger ledger, Bundles bundles, Wording words) {
        this.ledger = ledger;
        this.bundles = bundles;
        this.words = words;
    }

    /// What waits for its checkpoint answers 503 with `Retry-After`: usually for a second.
    @GetMapping({BUNDLE, "/api" + BUNDLE})
    void bundle(@PathVariable String family, @PathVariable String id, HttpServletResponse response) throws IOException {
        var procedure = Procedure.at(family);
        procedure.communityOf(id);
        var positions = positions(procedure, id);
        if (positions.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var chosen = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            var stream = procedure.streamOf(id);
            var selection = new Selection(words.say("bundle.title", stream), List.of(stream), positions);
            var cut = bundles.covering(selection);
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(procedure, id));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            bundles.write(selection, cut, response.getOutputStream());
        } finally {
            LocaleContextHolder.setLocaleContext(chosen);
        }
    }

    private static String named(Procedure procedure, String id) {
        var name = "gongyi-%s-%s.zip".formatted(WireName.of(procedure), id);
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private List<Long> positions(Procedure procedure, String id) {
        var positions = new ArrayList<Long>();
        List<RawEntry> part;
        do {
            part = ledger.entries(procedure, id, positions.isEmpty() ? -1 : positions.getLast(), PART);
            part.forEach(entry -> positions.add(entry.position()));
        } while (part.size() == PART);
        return positions;
    }
}
