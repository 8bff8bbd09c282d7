package org.gongyi.app.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.app.fact.Suppression.Reason;
import org.gongyi.app.fact.Suppression.Suppressed;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.files.FileSettings;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.seal.Vault;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.Policy;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.proof.AuditBook;
import org.gongyi.web.proof.AuditBook.Finding;
import org.gongyi.web.proof.AuditBook.Kind;
import org.gongyi.web.proof.AuditBook.Report;
import org.gongyi.web.proof.AuditBook.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/// A personal value from the clerk's hand to its erasure by law, over real HTTP and a real database.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureJourneyTest {

    private static final CommunityCode HERE = new CommunityCode("510411101201");
    private static final PersonId CLERK = new PersonId("p-seal00001");
    private static final PersonId SUPERVISOR = new PersonId("p-seal00002");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private Vault vault;

    @Autowired
    private Suppression suppression;

    @Autowired
    private AuditBook audits;

    @Autowired
    private Clock clock;

    @Value("${gongyi.folder}")
    private Path folder;

    private String clerk;
    private String supervisor;
    private String township;
    private String county;

    @BeforeAll
    void arrive() {
        var accounts = new AccountsForTests(ledger);
        seat(Office.COMMITTEE, CLERK, Basis.ELECTED);
        seat(Office.SUPERVISION_COMMITTEE, SUPERVISOR, Basis.CHOSEN);
        CaughtUp.with(ledger);
        clerk = accounts.bearer(accounts.personOf(HERE, CLERK));
        supervisor = accounts.bearer(accounts.personOf(HERE, SUPERVISOR));
        township = accounts.bearer(accounts.appointed(Office.TOWNSHIP, HERE.township()));
        county = accounts.bearer(accounts.appointed(Office.COUNTY, HERE.county()));
    }

    private void seat(Office body, PersonId person, Basis basis) {
        var began = LocalDate.now(clock).minusMonths(3);
        recorder.record(
                new SeatBody(
                        HERE,
                        began,
                        body,
                        List.of(new Seat(person, "起丽萍", Seat.Post.CHAIR)),
                        began.plusYears(5).minusDays(1),
                        basis,
                        "测试"),
                new Actor(Office.TOWNSHIP, new PersonId("p-sealtown"), HERE.township()));
    }

    /// A matter that a resident asked for.
    private record Asked(String matter, long position, String name, String digest) {
        String fact() {
            return HERE + "-" + position;
        }
    }

    private Asked asked(String person, String... files) throws Exception {
        var name = "欧阳砼%d氤".formatted(NUMBER.incrementAndGet());
        var answer =
                post("/api/resolutions", clerk, """
                {"community": "%s", "occurredOn": "%s", "title": "装路灯", "matter": "welfare",
                 "source": "party-members-or-residents", "proposer": {"person": "%s", "name": "%s"},
                 "motive": "夜间太黑", "content": "装三盏", "units": [], "files": [%s], "reason": "测试"}""".formatted(HERE, today(), person, name, String.join(",", files)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var told = ActJson.tree(answer.body());
        var position = told.path("position").longValue();
        return new Asked(told.path("id").stringValue(), position, name, sealed(position));
    }

    private String sealed(long position) {
        return entry(position).at("/sealed/0").stringValue();
    }

    private JsonNode entry(long position) {
        var bytes =
                database.queryForObject("select entry from ledger_entry where position = ?", byte[].class, position);
        return ActJson.tree(new String(bytes, UTF_8));
    }

    private HttpResponse<String> erase(String who, Asked asked) throws Exception {
        return erase(who, asked.fact(), "\"" + asked.digest() + "\"", "");
    }

    private HttpResponse<String> erase(String who, String fact, String digests, String attachments) throws Exception {
        return post("/api/facts/" + fact + "/erase-fact", who, """
                {"occurredOn": "%s", "digests": [%s], "attachments": [%s], "basis": "consent-withdrawn",
                 "grounds": "本人书面申请"}""".formatted(today(), digests, attachments));
    }

    @Test
    void the_entry_holds_the_digest_and_only_offices_that_may_are_given_the_value() throws Exception {
        var asked = asked(person());

        assertThat(entry(asked.position()).at("/facts/proposer").stringValue()).isEqualTo(asked.digest());
        assertThat(json("/api/facts/" + asked.fact(), clerk)
                        .at("/sealed/0/value")
                        .stringValue())
                .isEqualTo(asked.name());
        assertThat(get("/api/facts/" + asked.fact(), supervisor).body()).contains(asked.name());
        assertThat(get("/api/facts/" + asked.fact(), county).body()).contains(asked.name());
        assertThat(get("/api/facts/" + asked.fact(), township).body()).doesNotContain(asked.name());
        for (var address : List.of(
                "/api/facts/" + asked.fact(),
                "/api/resolutions/" + asked.matter(),
                "/api/resolutions/" + asked.matter() + "/events",
                "/resolutions/" + asked.matter(),
                "/resolutions/" + asked.matter() + "/entries/1"))
            assertThat(get(address, null).body()).as(address).doesNotContain(asked.name());
        assertThat(get("/resolutions/" + asked.matter(), null).body()).contains("已密封，依法不公开");
        assertThat(database.queryForObject(
                        "select count(*) from access_event where kind = 'SEALED_READ' and detail = ?",
                        Long.class,
                        asked.fact()))
                .isEqualTo(3);
    }

    @Test
    void what_was_erased_is_gone_for_everybody_and_pages_say_when_by_whom_and_by_which_article() throws Exception {
        var asked = asked(person());
        CaughtUp.with(ledger);
        var page = "/resolutions/" + asked.matter();
        var before = get(page, null).headers().firstValue("ETag").orElseThrow();

        var answer = erase(clerk, asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        CaughtUp.with(ledger);

        assertThat(vault.of(asked.position())).isEmpty();
        var told = json("/api/facts/" + asked.fact(), clerk);
        assertThat(told.toString()).doesNotContain(asked.name());
        assertThat(told.at("/sealed/0/state").stringValue()).isEqualTo("erased");
        assertThat(told.at("/sealed/0/erasure/office").stringValue()).isEqualTo("committee");
        assertThat(told.at("/sealed/0/erasure/citation/article").stringValue()).isEqualTo("第四十七条");
        var now = get(page, null);
        assertThat(now.body()).contains("已依法删除：", "个人信息保护法", "第四十七条").doesNotContain("已密封");
        assertThat(now.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(before);
        var erased = entry(ActJson.tree(answer.body()).path("position").longValue());
        assertThat(erased.path("type").stringValue()).isEqualTo("fact.erased.v1");
        assertThat(erased.at("/facts/position").longValue()).isEqualTo(asked.position());
        assertThat(erased.at("/facts/digests/0").stringValue()).isEqualTo(asked.digest());
        assertThat(suppression.suppressed()).noneMatch(one -> one.position() == asked.position());
    }

    @Test
    void erasing_twice_is_refused_in_words_and_so_is_the_wrong_office() throws Exception {
        var asked = asked(person());

        for (var other : List.of(supervisor, township)) {
            var refused = erase(other, asked);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("只有作出该记录的机关或者县级主管部门可以删除");
        }
        assertThat(vault.of(asked.position())).hasSize(1);
        assertThat(erase(county, asked).statusCode()).isEqualTo(200);
        var twice = erase(clerk, asked);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("已经删除，不能再删");
    }

    @Test
    void the_key_of_a_person_goes_with_the_last_value_and_not_before() throws Exception {
        var person = person();
        var one = asked(person);
        var other = asked(person);

        erase(clerk, one);
        assertThat(keysOf(person)).isEqualTo(1);
        assertThat(get("/api/facts/" + other.fact(), clerk).body()).contains(other.name());
        erase(clerk, other);
        assertThat(keysOf(person)).isZero();
        var again = asked(person);
        assertThat(get("/api/facts/" + again.fact(), clerk).body()).contains(again.name());
    }

    private long keysOf(String person) {
        return database.queryForObject("select count(*) from person_key where person = ?", Long.class, person);
    }

    @Test
    void a_receipt_from_before_is_as_good_after_and_the_erased_value_is_in_none() throws Exception {
        var asked = asked(person());
        var receipt = "/api/events/" + asked.position() + "/receipt";
        var publics = attested(receipt, null);
        assertThat(attested(receipt, clerk)).isEqualTo(publics);
        var own = attested(receipt + "?disclose=true", clerk);
        var policy = Policy.parse(get("/log/policy", null).body().getBytes(UTF_8));
        var opened = Receipt.check(own, policy);
        assertThat(opened.disclosed()).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo("/facts/proposer");
            assertThat(one.value()).isEqualTo(asked.name());
        });
        assertThat(Receipt.check(publics, policy).disclosed()).isEmpty();

        erase(clerk, asked);

        assertThat(Receipt.check(publics, policy).position()).isEqualTo(asked.position());
        assertThat(Receipt.check(own, policy).bytes()).isEqualTo(opened.bytes());
        var after = Receipt.check(attested(receipt + "?disclose=true", clerk), policy);
        assertThat(after.disclosed()).isEmpty();
        assertThat(after.bytes()).isEqualTo(opened.bytes());
    }

    private byte[] attested(String receipt, String who) throws Exception {
        for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); System.nanoTime() < end; ) {
            var answer = HTTP.send(request(receipt, who).GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) return answer.body();
            Thread.sleep(100);
        }
        throw new AssertionError("no receipt");
    }

    @Test
    void an_attachment_that_is_erased_goes_with_its_copy_and_its_page_says_why() throws Exception {
        var file = handedIn();
        var asked = asked(person(), file.toString());
        CaughtUp.with(ledger);
        var digest = file.path("digest").stringValue();
        var seen = get("/files/" + digest, null);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");

        var answer = erase(clerk, asked.fact(), "", "\"" + digest + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        CaughtUp.with(ledger);

        var gone = get("/files/" + digest, null);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("已经依法删除");
        assertThat(get("/resolutions/" + asked.matter(), null).body()).contains("签名册 · 已依法删除");
        everyErasureIsFinished();
        assertThat(DiskSearch.in(folder).filesWith("签名册里的名字".getBytes(UTF_8))).isEmpty();
        assertThat(get("/api/facts/" + asked.fact(), clerk).body()).contains(asked.name());
    }

    private void everyErasureIsFinished() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.queryForObject("select count(*) from unfinished_erasure", Long.class) == 0);
    }

    @Test
    void whoever_erases_waits_for_no_reader_and_the_erasure_is_finished_only_when_nobody_sees_the_removed_rows()
            throws Exception {
        var one = asked(person());
        var other = asked(person());
        everyErasureIsFinished();
        try (var reader = OwnDatabase.asOwner(server).getDataSource().getConnection()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.createStatement().executeQuery("select size from ledger_head");

            var begun = System.nanoTime();
            for (var asked : List.of(one, other))
                assertThat(erase(clerk, asked).statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(3_500));
            nextRound();
            assertThat(database.queryForObject("select count(*) from unfinished_erasure", Long.class))
                    .as("erasures that a reader keeps open")
                    .isEqualTo(2);
            reader.rollback();
        }
        nextRound();
        assertThat(database.queryForObject("select count(*) from unfinished_erasure", Long.class))
                .isZero();
    }

    private void nextRound() {
        ledger.getBeansOfType(DeadlineJob.class).forEach((name, job) -> {
            if (name.equals("whenFactIsErasedThenClearItsTraces")) job.lookAt(LocalDate.now(clock));
        });
    }

    @Test
    void an_attachment_that_a_later_entry_names_again_is_public_again() throws Exception {
        var bytes = ("%PDF-1.7 又交来的签名册" + NUMBER.incrementAndGet()).getBytes(UTF_8);
        var file = handedIn(bytes);
        var asked = asked(person(), file.toString());
        CaughtUp.with(ledger);
        var digest = file.path("digest").stringValue();
        erase(clerk, asked.fact(), "", "\"" + digest + "\"");
        CaughtUp.with(ledger);
        assertThat(get("/files/" + digest, null).statusCode()).isEqualTo(410);

        var again = asked(person(), handedIn(bytes).toString());
        CaughtUp.with(ledger);
        assertThat(get("/files/" + digest, null).statusCode()).isEqualTo(200);
        assertThat(get("/resolutions/" + again.matter(), null).body()).doesNotContain("已依法删除");
        assertThat(audited().findings()).noneMatch(one -> one.part().equals(digest));
    }

    private JsonNode handedIn() throws Exception {
        return handedIn(("%PDF-1.7 签名册里的名字" + NUMBER.incrementAndGet()).getBytes(UTF_8));
    }

    private JsonNode handedIn(byte[] bytes) throws Exception {
        var request = request("/api/files?community=" + HERE + "&name=%E7%AD%BE%E5%90%8D%E5%86%8C.pdf", clerk)
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        return ActJson.tree(HTTP.send(request, BodyHandlers.ofString()).body());
    }

    @Test
    void no_file_of_the_ledger_holds_an_erased_value_and_the_key_left_the_tables() throws Exception {
        var person = person();
        var asked = asked(person);
        var key = database.queryForObject("select wrapped from person_key where person = ?", byte[].class, person);
        var box = database.queryForObject("select box from sealed_fact where digest = ?", byte[].class, asked.digest());
        var owner = OwnDatabase.asOwner(server);
        owner.execute("checkpoint");
        assertThat(DiskSearch.in(folder).filesWith(key))
                .as("the search finds what is there")
                .isNotEmpty();

        erase(clerk, asked);
        CaughtUp.with(ledger);
        get("/resolutions/" + asked.matter(), null);
        everyErasureIsFinished();
        owner.execute("vacuum sealed_fact");
        owner.execute("select pg_switch_wal()");
        owner.execute("checkpoint");

        var value = asked.name();
        for (var form : List.of(
                value.getBytes(UTF_8),
                value.getBytes(java.nio.charset.StandardCharsets.UTF_16LE),
                value.getBytes(java.nio.charset.StandardCharsets.UTF_16BE),
                inBase64(value, 0),
                inBase64(value, 1),
                inBase64(value, 2)))
            assertThat(DiskSearch.in(folder).filesWith(form)).as(value).isEmpty();
        assertThat(DiskSearch.in(folder.resolve("postgres/base")).filesWith(key))
                .isEmpty();
        assertThat(box).isNotEmpty();
    }

    /// The part of the base64 of anything that has the value at that offset which the value alone decides.
    private static byte[] inBase64(String value, int offset) {
        var bytes = ("x".repeat(offset) + value).getBytes(UTF_8);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return text.substring(offset == 0 ? 0 : offset + 1, text.length() - 2).getBytes(UTF_8);
    }

    /// The application works as a role that may remove what is sealed, by law, and change nothing of it.
    @Test
    void the_application_itself_may_remove_a_value_and_change_none() {
        assertThat(database.queryForObject("select current_user", String.class)).isEqualTo("gongyi_recorder");
        for (var statement : List.of(
                "update sealed_fact set box = '' where position < 0",
                "update person_key set wrapped = '' where person = ''",
                "truncate sealed_fact",
                "delete from ledger_entry where position < 0"))
            assertThatThrownBy(() -> database.update(statement))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        assertThat(database.update("delete from sealed_fact where position < 0"))
                .isZero();
    }

    @Test
    void the_search_never_knew_the_value() throws Exception {
        var asked = asked(person());
        CaughtUp.with(ledger);
        var q = java.net.URLEncoder.encode(asked.name(), UTF_8);
        assertThat(json("/api/resolutions?q=" + q, clerk).path("items")).isEmpty();
        assertThat(database.queryForObject("select count(*) from resolution_text where body like '%欧阳砼%'", Long.class))
                .isZero();
    }

    @Test
    void a_value_that_is_gone_without_an_erasure_is_found_and_so_is_one_that_was_changed_or_kept() throws Exception {
        var missing = asked(person());
        var changed = asked(person());
        var sound = asked(person());
        database.update("delete from sealed_fact where digest = ?", missing.digest());
        var owner = OwnDatabase.asOwner(server);
        owner.execute("alter table sealed_fact disable trigger all");
        owner.update(
                "update sealed_fact set box = overlay(box placing '\\x00'::bytea from 20) where digest = ?",
                changed.digest());
        owner.execute("alter table sealed_fact enable trigger all");

        assertThat(suppression.suppressed())
                .contains(
                        new Suppressed(missing.position(), missing.digest(), Reason.MISSING),
                        new Suppressed(changed.position(), changed.digest(), Reason.UNREADABLE))
                .noneMatch(one -> one.position() == sound.position());
        assertThat(json("/api/facts/" + missing.fact(), clerk)
                        .at("/sealed/0/state")
                        .stringValue())
                .isEqualTo("missing");
        assertThat(erase(clerk, missing).statusCode()).isEqualTo(200);
        assertThat(erase(clerk, changed).statusCode()).isEqualTo(200);
        assertThat(suppression.suppressed())
                .noneMatch(one -> one.position() == missing.position() || one.position() == changed.position());
    }

    @Test
    void a_value_that_is_put_back_after_its_erasure_or_that_no_entry_names_is_found() throws Exception {
        var erased = asked(person());
        var moved = asked(person());
        var owner = OwnDatabase.asOwner(server);
        owner.update("create table value_before as select * from sealed_fact where digest = ?", erased.digest());
        owner.execute("create table key_before as select k.* from person_key k join value_before v on v.key = k.id");
        assertThat(erase(clerk, erased).statusCode()).isEqualTo(200);
        owner.execute("insert into person_key select * from key_before");
        owner.execute("insert into sealed_fact select * from value_before");
        var beyond = database.queryForObject("select max(position) + 100 from ledger_entry", Long.class);
        owner.execute("alter table sealed_fact disable trigger all");
        owner.update("update sealed_fact set position = ? where digest = ?", beyond, moved.digest());
        owner.execute("alter table sealed_fact enable trigger all");

        assertThat(suppression.suppressed())
                .contains(
                        new Suppressed(erased.position(), erased.digest(), Reason.STILL_THERE),
                        new Suppressed(moved.position(), moved.digest(), Reason.MISSING),
                        new Suppressed(beyond, moved.digest(), Reason.UNNAMED));
        owner.update("delete from sealed_fact where digest in (?, ?)", erased.digest(), moved.digest());
        owner.execute("drop table value_before, key_before");
    }

    @Test
    void the_audit_names_a_value_deleted_by_hand_with_position_stream_and_digest_and_none_that_was_erased_by_law()
            throws Exception {
        var missing = asked(person());
        var erased = asked(person());
        OwnDatabase.asOwner(server).update("delete from sealed_fact where digest = ?", missing.digest());
        erase(clerk, erased);
        CaughtUp.with(ledger);

        var report = audited();
        assertThat(report.run().state()).isEqualTo(AuditBook.State.FAULTY);
        assertThat(report.findings())
                .contains(new Finding(
                        Kind.VALUE_MISSING,
                        missing.position(),
                        "resolution/" + missing.matter(),
                        missing.digest(),
                        "",
                        ""))
                .noneMatch(one -> one.position() == erased.position());
        erase(clerk, missing);
        assertThat(audited().findings()).noneMatch(one -> one.position() == missing.position());
    }

    @Test
    void an_attachment_that_was_erased_by_law_is_not_missed_by_the_audit_and_one_removed_by_hand_is() throws Exception {
        var erased = handedIn();
        var removed = handedIn();
        var first = asked(person(), erased.toString());
        var second = asked(person(), removed.toString());
        var gone = removed.path("digest").stringValue();
        erase(clerk, first.fact(), "", "\"" + erased.path("digest").stringValue() + "\"");
        CaughtUp.with(ledger);
        Files.delete(new FileFolder(ledger.getBean(FileSettings.class).folder()).placeOf(gone));

        assertThat(audited().findings())
                .noneMatch(one -> one.position() == first.position())
                .anyMatch(one -> one.kind() == Kind.ATTACHMENT
                        && one.position() == second.position()
                        && one.part().equals(gone));
        erase(clerk, second.fact(), "", "\"" + gone + "\"");
        assertThat(audited().findings()).noneMatch(one -> one.position() == second.position());
    }

    private Report audited() {
        var before = audits.runs(1).stream().mapToLong(Run::id).max().orElse(0);
        await().atMost(Duration.ofSeconds(60)).until(audits::begin);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> audits.latest().filter(run -> run.id() > before).isPresent());
        return audits.report(audits.latest().orElseThrow().id()).orElseThrow();
    }

    @Test
    void a_request_leaves_no_digest_that_could_be_tried_out_and_is_not_recorded_again_after_the_erasure()
            throws Exception {
        var key = "seal-" + UUID.randomUUID();
        var body = """
                {"community": "%s", "occurredOn": "%s", "title": "装路灯", "matter": "welfare", "source": "cadres",
                 "proposer": {"person": "%s", "name": "欧阳砼氤"}, "motive": "太黑", "content": "装", "units": [],
                 "files": [], "reason": "测试"}""".formatted(HERE, today(), person());
        var first = post("/api/resolutions", clerk, body, "Idempotency-Key", key);
        var position = ActJson.tree(first.body()).path("position").longValue();
        assertThat(post("/api/resolutions", clerk, body, "Idempotency-Key", key).body())
                .isEqualTo(first.body());

        var size = recorder.size();
        erase(clerk, HERE + "-" + position, "\"" + sealed(position) + "\"", "");
        assertThat(database.queryForObject(
                        "select request_hash from idempotency where position = ?", String.class, position))
                .isEmpty();
        assertThat(post("/api/resolutions", clerk, body, "Idempotency-Key", key).statusCode())
                .isEqualTo(400);
        assertThat(recorder.size()).isEqualTo(size + 1);
    }

    @Test
    void the_reason_why_a_holder_left_is_sealed_and_then_erased_and_the_leaving_is_not() throws Exception {
        var person = person();
        recorder.record(
                new org.gongyi.contract.community.CommunityCommand.TakeOffice(
                        HERE,
                        LocalDate.now(clock).minusMonths(2),
                        Office.REPRESENTATIVE,
                        new Seat(new PersonId(person), "毛志刚", Seat.Post.MEMBER),
                        LocalDate.now(clock).plusYears(2),
                        Basis.CHOSEN,
                        "测试"),
                new Actor(Office.TOWNSHIP, new PersonId("p-sealtown"), HERE.township()));
        var left = post("/api/communities/" + HERE + "/leave-office", clerk, """
                {"occurredOn": "%s", "office": "representative", "person": "%s", "cause": "resigned",
                 "decision": "村民会议通过", "ground": "冠心病术后", "reason": "测试"}""".formatted(today(), person));
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
        var position = ActJson.tree(left.body()).path("position").longValue();

        assertThat(entry(position).at("/facts/ground").stringValue()).hasSize(43);
        assertThat(entry(position).toString()).doesNotContain("冠心病");
        assertThat(json("/api/facts/" + HERE + "-" + position, clerk)
                        .at("/sealed/0/value")
                        .stringValue())
                .isEqualTo("冠心病术后");
        var page = get("/entries/" + position, null).body();
        assertThat(page)
                .contains("登记离任", "离任原因", "辞职", "作出决定的会议", "村民会议通过", "个人缘由", "已密封，依法不公开")
                .contains("href=\"/desk/facts/" + HERE + "-" + position + "\"");

        var erased = erase(clerk, HERE + "-" + position, "\"" + sealed(position) + "\"", "");
        CaughtUp.with(ledger);

        assertThat(get("/entries/" + position, null).body())
                .contains("已依法删除：", "个人信息保护法", "第四十七条")
                .doesNotContain("已密封");
        var told =
                get("/entries/" + ActJson.tree(erased.body()).path("position").longValue(), null);
        assertThat(told.body()).contains("所删记录", "href=\"/entries/" + position + "\"", "密封内容 1 项", "个人撤回同意", "本人书面申请");
    }

    private static String person() {
        return "p-seal%d".formatted(1_000_000 + NUMBER.incrementAndGet());
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private JsonNode json(String path, String who) throws Exception {
        return ActJson.tree(get(path, who).body());
    }

    private HttpResponse<String> get(String path, String who) throws Exception {
        return HTTP.send(request(path, who).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String who, String json, String... headers) throws Exception {
        var request = request(path, who)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh")
                .POST(BodyPublishers.ofString(json));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String who) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!path.startsWith("/api")) request.header("Accept", "text/html,*/*;q=0.8");
        if (who != null) request.header("Authorization", who);
        return request;
    }
}
