package org.gongyi.web.roll;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.RollTotals;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.api.RecordedActs;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.sheet.SentSheet;
import org.gongyi.web.sheet.WrongSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Rolls for programs: how many are on one, and a sheet handed in.
@RestController
@RequestMapping(path = "/api/rolls", produces = MediaType.APPLICATION_JSON_VALUE)
class RollResource {

    private final RollBook book;
    private final RollReader reader;
    private final Acting acting;
    private final RecordedActs acts;
    private final Freshness clock;
    private final Act register;

    RollResource(
            RollBook book,
            RollReader reader,
            Acting acting,
            RecordedActs acts,
            Freshness clock,
            ActCatalogue catalogue) {
        this.book = book;
        this.reader = reader;
        this.acting = acting;
        this.acts = acts;
        this.clock = clock;
        this.register = catalogue.get(Procedure.ROLL, "register-voters");
    }

    /// The answer: numbers only.
    record Totals(String id, RollTotals totals) {}

    @GetMapping("/{id}")
    ResponseEntity<byte[]> totals(@PathVariable String id) {
        var roll = NothingThere.unless("roll", id, RollId::new);
        var totals = book.byGround(roll.election()).orElseThrow(() -> new NothingThere("roll", id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(ActJson.bytes(new Totals(id, totals)));
    }

    /// The sheet is the part `file` of a form, or the body itself; day, objection, decision and reason are parameters.
    @PostMapping("/{id}/register-voters")
    ResponseEntity<byte[]> register(@PathVariable String id, HttpServletRequest request) throws IOException {
        var roll = NothingThere.unless("roll", id, RollId::new);
        var actor = acting.in(register, roll.community());
        var sent = SentSheet.in(request, "file");
        var sheet = sent.isPresent() ? sent.get() : SentSheet.read(request.getInputStream());
        return switch (reader.read(reader.sheet(sheet), roll.community())) {
            case RollReading.Wrong(var faults, var all) -> throw new WrongSheet(faults, all);
            case RollReading.Read(var voters, var _) ->
                acts.ofSheet(RollAct.of(request, clock.today()).with(roll, voters), actor, request);
        };
    }
}
