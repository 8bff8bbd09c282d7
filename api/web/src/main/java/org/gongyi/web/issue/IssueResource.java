package org.gongyi.web.issue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiPredicate;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Require;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.JsonBody;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.RefusedAct;
import org.gongyi.web.issue.IssueDesk.At;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// A station for programs: what its page does. Whoever is searched for is named in a body, since addresses are logged.
@RestController
@RequestMapping(
        path = "/api/{family:elections|recalls}/{id}/issue/{box:\\d{1,3}}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class IssueResource {

    private static final int MOST_NUMBER = 999_999;

    private final IssueDesk desk;

    IssueResource(IssueDesk desk) {
        this.desk = desk;
    }

    /// @param issued ballots given out and not taken back, `byProxy` of them to somebody who votes for another
    record Standing(
            int box,
            String place,
            @Nullable Seal opened,
            @Nullable Seal closed,
            int issued,
            int byProxy,
            List<String> takenBack) {}

    /// @param issuedAt the box at which this voter has a ballot
    /// @param barred name of the reason why this voter gets none here
    /// @param byProxy whether the posted list names somebody who collects it
    record Voter(
            int number,
            String name,
            String group,
            String household,
            @Nullable Integer issuedAt,
            @Nullable String barred,
            boolean byProxy) {}

    record Voters(List<Voter> voters) {}

    @GetMapping
    ResponseEntity<byte[]> station(@PathVariable String family, @PathVariable String id, @PathVariable int box) {
        return standing(at(family, id, box));
    }

    /// By number on the roll or by full name, as `who`; nobody is an empty list.
    @PostMapping(path = "/find", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> find(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        var who = text(JsonBody.read(sent), "who");
        var found = desk.find(at(family, id, box), who).stream()
                .map(one -> new Voter(
                        one.voter().number(),
                        one.voter().name(),
                        one.voter().group(),
                        one.voter().household(),
                        one.issuedAt(),
                        one.barred(),
                        one.byProxy()))
                .toList();
        return answer(new Voters(found));
    }

    /// Gives out a ballot to the voter of `number`, or to whoever votes for them: `proxy`, by number or full name.
    @PostMapping(path = "/ballots", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> give(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        var body = JsonBody.read(sent);
        var number = number(body);
        var proxy = body.path("proxy").asString("");
        if (proxy.length() > Require.LINE) throw new Malformed("proxy", Malformed.Reason.TOO_LONG, Require.LINE);
        var at = at(family, id, box);
        var given = desk.issue(at, number, proxy);
        if (given.box() != null) throw new IssuedAlready(number, given.box());
        if (given.problem() != null) throw refused(given.problem());
        return standing(at);
    }

    /// Takes back the ballot of `number` that was given out wrongly, for a `reason`.
    @PostMapping(path = "/take-back", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> takeBack(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        var body = JsonBody.read(sent);
        var number = number(body);
        var reason = text(body, "reason");
        var at = at(family, id, box);
        if (!desk.takeBack(at, number, reason)) throw refused("nothing-to-take-back");
        return standing(at);
    }

    /// The box is sealed, empty, before the first ballot: `seal`, `by` and `witnesses`.
    @PostMapping(path = "/open", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> open(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        return sealed(at(family, id, box), sent, desk::open);
    }

    /// The box is sealed after the last ballot, for good: `seal`, `by` and `witnesses`.
    @PostMapping(path = "/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> close(
            @PathVariable String family, @PathVariable String id, @PathVariable int box, InputStream sent)
            throws IOException {
        return sealed(at(family, id, box), sent, desk::close);
    }

    private ResponseEntity<byte[]> sealed(At at, InputStream sent, BiPredicate<At, Seal> move) throws IOException {
        if (!move.test(at, seal(JsonBody.read(sent)))) throw refused("sealed-already");
        return standing(at);
    }

    private At at(String family, String id, int box) {
        return desk.at(family, id, box).orElseThrow(() -> new NothingThere("roll", id));
    }

    private static Seal seal(ObjectNode body) {
        return new Seal(
                body.path("seal").asString(""),
                body.path("by").asString(""),
                body.path("witnesses").asString(""));
    }

    private static String text(ObjectNode body, String field) {
        return Require.line(field, body.path(field).asString(""));
    }

    private static int number(ObjectNode body) {
        return (int) Require.between("number", body.path("number").asInt(0), 1, MOST_NUMBER);
    }

    private static RefusedAct refused(String problem) {
        return new RefusedAct(new Refusal.DoesNotFit("issue", problem));
    }

    private ResponseEntity<byte[]> standing(At at) {
        var station = at.among(desk.stations(at));
        return answer(new Standing(
                at.box(),
                at.place().place(),
                station.opened(),
                station.closed(),
                station.issued(),
                station.byProxy(),
                station.takenBack()));
    }

    private static ResponseEntity<byte[]> answer(Object value) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(ActJson.bytes(value));
    }
}
