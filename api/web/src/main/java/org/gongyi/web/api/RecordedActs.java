package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Duty;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.contract.ledger.Receipt;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.ActReader;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Digests;
import org.gongyi.web.act.Fault;
import org.gongyi.web.act.Fault.Reason;
import org.gongyi.web.act.JsonBody;
import org.gongyi.web.act.Keys;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.LostRace;
import org.gongyi.web.act.MalformedAct;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.count.CountGate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Takes one act from a request to its answer: who asks, what is sent, what was seen before, weigh or record.
@Component
public final class RecordedActs {

    private static final Pattern POSITION = Pattern.compile("\"(\\d{1,18})\"");

    private final ActCatalogue catalogue;
    private final ActReader reader;
    private final Acting acting;
    private final Ledger ledger;
    private final Keys keys;
    private final Problems problems;
    private final CountGate gate;

    RecordedActs(
            ActCatalogue catalogue,
            ActReader reader,
            Acting acting,
            Ledger ledger,
            Keys keys,
            Problems problems,
            CountGate gate) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.acting = acting;
        this.ledger = ledger;
        this.keys = keys;
        this.problems = problems;
        this.gate = gate;
    }

    /// An act on what is there already.
    ResponseEntity<byte[]> on(Procedure procedure, String subject, String name, HttpServletRequest request)
            throws IOException {
        var act = catalogue.get(procedure, name);
        var actor = acting.in(act, procedure.communityOf(subject));
        var read = reader.read(act, body(request), subject);
        var condition = request.getHeader(HttpHeaders.IF_MATCH);
        if (!isDry(request)) gate.guard(read);
        if (condition == null || condition.strip().equals("*"))
            return isDry(request)
                    ? weighed(read, actor, request)
                    : recorded(announced(procedure, read, ledger.record(read, actor, key(request))));
        var seen = seen(procedure, subject, condition);
        if (!isDry(request))
            return recorded(announced(procedure, read, onWhatWasSeen(read, actor, key(request), seen)));
        if (seen.stream().noneMatch(Seen::last)) throw new StreamMoved();
        return weighed(read, actor, request);
    }

    /// An act that was read from a sheet.
    public ResponseEntity<byte[]> ofSheet(LedgerAct read, Actor actor, HttpServletRequest request) {
        return isDry(request) ? weighed(read, actor, request) : recorded(ledger.record(read, actor, key(request)));
    }

    /// The act that begins a subject. Its name follows from who asks and under which key, so that a repeated request
    /// begins the same one, once.
    ResponseEntity<byte[]> beginning(Procedure procedure, HttpServletRequest request) throws IOException {
        var act = catalogue.beginning(procedure);
        var body = body(request);
        var community = community(body);
        var actor = acting.in(act, community);
        var key = key(request);
        var id = Digests.subject(procedure, community, actor, key);
        var read = reader.read(act, body, id);
        if (isDry(request)) return weighed(read, actor, request);
        var receipt = ledger.record(read, actor, key);
        return ResponseEntity.created(URI.create("/api/%s/%s".formatted(procedure.path(), receipt.subject())))
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(etag(receipt))
                .body(ActJson.bytes(Stored.of(receipt)));
    }

    private static ObjectNode body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > JsonBody.MOST) throw new JsonBody.TooMuch();
        return JsonBody.read(request.getInputStream());
    }

    private static CommunityCode community(ObjectNode body) {
        var code = body.remove("community");
        if (code == null) throw new MalformedAct(new Fault("/community", Reason.MISSING, 0));
        if (!code.isString()) throw new MalformedAct(new Fault("/community", Reason.NOT_TEXT, 0));
        try {
            return new CommunityCode(code.stringValue());
        } catch (Malformed _) {
            throw new MalformedAct(new Fault("/community", Reason.NOT_A_CODE, 0));
        }
    }

    private static boolean isDry(HttpServletRequest request) {
        var dry = request.getParameter("dry-run");
        return dry != null && Parameters.truth("dry-run", dry);
    }

    private String key(HttpServletRequest request) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null) return keys.fresh();
        if (!key.matches(Keys.PATTERN)) throw Parameters.wrong("Idempotency-Key", Reason.NOT_A_CODE);
        return key;
    }

    /// What is last is settled where the act is recorded, so that nobody can record in between.
    private Receipt onWhatWasSeen(LedgerAct act, Actor actor, String key, List<Seen> seen) {
        try {
            return ledger.record(act, actor, key, seen.stream().map(Seen::seq).collect(toUnmodifiableSet()));
        } catch (LostRace _) {
            throw new StreamMoved();
        }
    }

    /// The log itself is asked, not a projection, which entries of the subject the caller names.
    private List<Seen> seen(Procedure procedure, String subject, String condition) {
        var seen = POSITION.matcher(condition)
                .results()
                .flatMap(tag -> seen(procedure, subject, Long.parseLong(tag.group(1))).stream())
                .toList();
        if (seen.isEmpty()) throw new StreamMoved();
        return seen;
    }

    private Optional<Seen> seen(Procedure procedure, String subject, long position) {
        var entries = ledger.entries(procedure, subject, position - 1, 2);
        if (entries.isEmpty() || entries.getFirst().position() != position) return Optional.empty();
        var seq = ActJson.tree(new String(entries.getFirst().bytes(), UTF_8)).at("/seq");
        return Optional.of(new Seen(seq.longValue(), entries.size() == 1));
    }

    /// @param seq place in the subject's stream
    private record Seen(long seq, boolean last) {}

    private ResponseEntity<byte[]> weighed(LedgerAct read, Actor actor, HttpServletRequest request) {
        var weighed = ledger.weigh(read, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ActJson.bytes(verdict(weighed, request)));
    }

    private Verdict verdict(Weighed weighed, HttpServletRequest request) {
        var refusal = weighed.refusal();
        var problem = refusal == null ? null : problems.refused(refusal, ApiFailures.language(request));
        return new Verdict(refusal == null, weighed.checks(), weighed.duties(), problem);
    }

    private Receipt announced(Procedure procedure, LedgerAct act, Receipt receipt) {
        gate.announced(procedure.path(), receipt.subject(), act);
        return receipt;
    }

    private static ResponseEntity<byte[]> recorded(Receipt receipt) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(etag(receipt))
                .body(ActJson.bytes(Stored.of(receipt)));
    }

    private static String etag(Receipt receipt) {
        return "\"" + receipt.position() + "\"";
    }

    /// The answer to a recorded act.
    record Stored(String id, long position) {

        static Stored of(Receipt receipt) {
            return new Stored(receipt.subject(), receipt.position());
        }
    }

    /// The answer to a dry run.
    ///
    /// @param refusal the problem the act itself would be answered with
    record Verdict(
            boolean accepted,
            List<Check> checks,
            List<Duty> duties,
            @Nullable Problem refusal) {}
}
