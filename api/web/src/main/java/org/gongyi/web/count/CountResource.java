package org.gongyi.web.count;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Require;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.JsonBody;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.RefusedAct;
import org.gongyi.web.count.CountDesk.Answer;
import org.gongyi.web.count.CountDesk.Visit;
import org.gongyi.web.count.SlipReading.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// The counting desk for programs: what its pages do, and no number that they would not show to the same person.
@RestController
@RequestMapping(path = "/api/{family:elections|recalls}/{id}/count", produces = MediaType.APPLICATION_JSON_VALUE)
class CountResource {

    private final CountDesk desk;

    CountResource(CountDesk desk) {
        this.desk = desk;
    }

    record BoxStanding(int box, String place, BoxStage stage, List<Integer> with) {}

    record Standing(int round, String pollingDay, boolean closed, List<BoxStanding> boxes) {}

    /// @param faults by field; a slip with faults is kept and cannot be finished
    record Slip(int box, int version, boolean finished, Map<String, String> written, Map<String, Fault> faults) {}

    record Agreed(List<BoxCount> boxes, List<WriteIn> writeIns) {}

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String family, @PathVariable String id) {
        var at = at(family, id);
        var boxes = at.ballot().places().stream()
                .map(one -> new BoxStanding(
                        one.number(),
                        one.place(),
                        at.stage(one.number()),
                        at.state().with(one.number())))
                .toList();
        var key = at.ballot().key();
        return answer(new Standing(
                key.round(), at.ballot().day().toString(), at.state().closed(), boxes));
    }

    /// The caller's own slip; empty where there is none.
    @GetMapping("/{box:\\d{1,3}}")
    ResponseEntity<byte[]> mine(@PathVariable String family, @PathVariable String id, @PathVariable int box) {
        return answer(slip(desk.visit(family, id, box), box));
    }

    private Slip slip(Visit at, int box) {
        return at.state()
                .slip(box, at.who())
                .map(slip -> new Slip(
                        box,
                        slip.version(),
                        slip.finished(),
                        slip.written(),
                        desk.read(at, box, slip.written()).faults()))
                .orElseGet(() -> new Slip(box, 0, false, Map.of(), Map.of()));
    }

    /// Keeps a slip, and finishes it where the body says so. Fields are those of the page.
    @PutMapping(path = "/{box:\\d{1,3}}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> write(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        var body = JsonBody.read(sent);
        var at = desk.visit(family, id, box);
        var written = written(body);
        var seen = body.path("version").asInt(0);
        requireDone(
                body.path("finish").asBoolean(false)
                        ? desk.finish(at, box, "", seen, written)
                        : desk.save(at, box, "", seen, written));
        return answer(slip(desk.visit(family, id, box), box));
    }

    /// What a third decides: fields that differ, by their names.
    @PostMapping(path = "/{box:\\d{1,3}}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> decide(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        var decided = new LinkedHashMap<String, String>();
        JsonBody.read(sent)
                .path("written")
                .properties()
                .forEach(one -> decided.put(
                        Require.line("written", one.getKey()),
                        text(one.getValue().asString(""))));
        var at = desk.visit(family, id, box);
        requireDone(desk.resolve(at, box, at.state().written(box), decided));
        return show(family, id);
    }

    @PostMapping(path = "/{box:\\d{1,3}}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> sendBack(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        var reason = Require.line("reason", JsonBody.read(sent).path("reason").asString(""));
        requireDone(desk.sendBack(desk.visit(family, id, box), box, reason));
        return show(family, id);
    }

    @PostMapping("/close")
    ResponseEntity<byte[]> close(@PathVariable String family, @PathVariable String id) {
        requireDone(desk.close(at(family, id)));
        return show(family, id);
    }

    /// The numbers to be announced, in the words of the act that announces them; nothing before the count is closed.
    @GetMapping("/agreed")
    ResponseEntity<byte[]> agreed(@PathVariable String family, @PathVariable String id) {
        var agreed = desk.agreed(at(family, id));
        return answer(new Agreed(agreed.boxes(), agreed.writeIns()));
    }

    private Visit at(String family, String id) {
        return desk.visit(family, id).orElseThrow(() -> new NothingThere("count", id));
    }

    private static Map<String, String> written(ObjectNode body) {
        var written = new LinkedHashMap<String, String>();
        body.path("written").properties().forEach(one -> {
            var value = one.getValue().asString("");
            if (!SlipReader.FIELDS.matcher(one.getKey()).matches())
                throw new Malformed("written", Malformed.Reason.NOT_A_CODE, 0);
            if (!value.isEmpty()) written.put(one.getKey(), text(value));
        });
        return written;
    }

    private static String text(String value) {
        if (value.length() > 2 * Require.LINE) throw new Malformed("written", Malformed.Reason.TOO_LONG, Require.LINE);
        return value;
    }

    private static void requireDone(Answer answer) {
        @Nullable String problem = answer.problem();
        if (problem != null) throw new RefusedAct(new Refusal.DoesNotFit("count", problem));
    }

    private static ResponseEntity<byte[]> answer(Object value) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(ActJson.bytes(value));
    }
}
