package org.gongyi.app.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Account;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.app.fact.Suppression;
import org.gongyi.app.roll.RollAudit.Difference;
import org.gongyi.app.roll.RollAudit.Why;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactCommand.EraseFact;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.StrikeGround;
import org.gongyi.web.roll.RollBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// A roll from the sheet of a clerk to the page of everybody, over real HTTP and a real database.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RollJourneyTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final LocalDate BORN = LocalDate.of(1970, 5, 4);
    private static final String ID_NUMBER = SheetOfVoters.idNumber(BORN, 211);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private RollBook book;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Suppression suppression;

    @Autowired
    private RollAudit audit;

    @Autowired
    private TransactionTemplate transactions;

    private CalledElection here;
    private CalledElection there;
    private String bearer;
    private String bearerThere;
    private Visitor clerk;
    private Account stranger;

    @BeforeAll
    void elections_are_called_in_two_villages() {
        here = CalledElection.in(ledger, "510421100201");
        there = CalledElection.in(ledger, "510421100202");
        var accounts = new AccountsForTests(ledger);
        var account = accounts.personOf(here.village(), here.presiding());
        bearer = accounts.bearer(account);
        stranger = accounts.personOf(there.village(), there.presiding());
        bearerThere = accounts.bearer(stranger);
        clerk = new Visitor(port);
        Visitor.logIn(clerk, account.login(), AccountsForTests.PASSWORD);
    }

    private String rolls(CalledElection election) {
        return "/api/rolls/" + election.id() + "/register-voters";
    }

    private HttpResponse<String> send(String path, byte[] sheet, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(sheet))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private String everythingRecorded() {
        return database.queryForList(
                        "select convert_from(entry, 'UTF8') from ledger_entry where stream = ?",
                        String.class,
                        "roll/" + here.id())
                .toString();
    }

    @Test
    @Order(1)
    void a_sheet_with_wrong_rows_is_refused_with_every_place_and_nothing_of_a_cell_is_told() throws Exception {
        var wrongCheck = ID_NUMBER.substring(0, 17) + (ID_NUMBER.endsWith("1") ? '2' : '1');
        var sheet = new SheetOfVoters()
                .with("好人", ID_NUMBER)
                .with("抄错", wrongCheck)
                .row("缺号,,一组,1,户籍并居住,,,,否")
                .row("不明,%s,一组,1,路过,,,,也许".formatted(SheetOfVoters.idNumber(BORN, 212)));
        var answer = send(rolls(here), sheet.bytes(), bearer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("wrong-sheet", "第 4 行 B 列").doesNotContain(wrongCheck, "抄错");
        var mended = new SheetOfVoters()
                .with("好人", ID_NUMBER)
                .with("抄错", wrongCheck)
                .row("不明,%s,一组,1,路过,,,,也许".formatted(SheetOfVoters.idNumber(BORN, 212)));
        assertThat(send(rolls(here), mended.bytes(), bearer).body())
                .contains("第 3 行 B 列", "id-check-character", "第 4 行 E 列", "not-a-ground", "not-yes-or-no");
        assertThat(book.totals(here.id())).isEmpty();
    }

    @Test
    @Order(2)
    void a_row_that_the_law_refuses_is_told_with_row_and_column_and_nobody_is_registered() throws Exception {
        var child = SheetOfVoters.idNumber(here.polling().minusYears(18).plusDays(1), 213);
        var sheet = new SheetOfVoters().with("大人", ID_NUMBER).with("孩子", child).bytes();
        var answer = send(rolls(here), sheet, bearer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("wrong-rows", "/rows/3/idNumber", "under-age")
                .doesNotContain(child);
        assertThat(book.totals(here.id())).isEmpty();
        var page = clerk.submitPart(
                "/desk/rolls/" + here.id() + "/register-voters", Map.of("do", "check"), "file", "roll.csv", sheet);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("第 3 行 B 列", "未满十八周岁").doesNotContain(child);
    }

    @Test
    @Order(3)
    void what_is_no_sheet_at_all_is_refused_in_words() throws Exception {
        for (var nonsense : List.of("PK\u0003\u0004broken", "", "{\"voters\":[]}")) {
            var answer = send(rolls(here), nonsense.getBytes(UTF_8), bearer);
            assertThat(answer.statusCode()).as(nonsense).isEqualTo(422);
        }
        assertThat(send(rolls(here), new byte[11 * 1024 * 1024], bearer).statusCode())
                .isEqualTo(422);
    }

    @Test
    @Order(4)
    void a_sheet_is_looked_at_first_and_then_recorded_and_the_log_holds_nobody() throws Exception {
        var sheet = SheetOfVoters.of(600, 217).with("欧阳砼", ID_NUMBER).bytes();
        var form = "/desk/rolls/" + here.id() + "/register-voters";
        var checked = clerk.submitPart(form, Map.of("do", "check"), "file", "roll.csv", sheet);
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("共 601 人", "现在登记");
        assertThat(book.totals(here.id())).isEmpty();
        var held = checked.body().replaceFirst("(?s).*name=\"held\" value=\"([0-9a-f]{32})\".*", "$1");
        var recorded = clerk.submit(form, form, Map.of("do", "record", "held", held));
        assertThat(recorded.statusCode()).isEqualTo(303);
        var totals = book.totals(here.id()).orElseThrow();
        assertThat(totals.voters()).isEqualTo(601);
        assertThat(everythingRecorded()).doesNotContain("欧阳砼", ID_NUMBER, "1970-05-04");
        assertThat(clerk.submit(form, form, Map.of("do", "record", "held", held))
                        .statusCode())
                .as("it is held no longer")
                .isEqualTo(400);
        assertThat(book.withIdNumber(here.id(), IdNumber.of("id", ID_NUMBER, here.today())))
                .hasValueSatisfying(voter -> assertThat(voter.name()).isEqualTo("欧阳砼"));
        assertThat(book.named(here.id(), "欧阳砼")).hasSize(1);
        assertThat(book.between(here.id(), 1, 100)).hasSize(100);
    }

    @Test
    @Order(5)
    void whoever_is_on_the_roll_is_refused_here_and_EL_ROLL_V_DUP_in_another_village() throws Exception {
        var twice = send(rolls(here), new SheetOfVoters().with("欧阳砼", ID_NUMBER).bytes(), bearer);
        assertThat(twice.body()).contains("on-the-roll");
        var other =
                send(rolls(there), new SheetOfVoters().with("欧阳砼", ID_NUMBER).bytes(), bearerThere);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body())
                .contains("in-another-village", "EL-ROLL-V-DUP", here.village().value());
    }

    @Test
    @Order(6)
    void a_request_that_is_sent_twice_under_its_key_is_recorded_once() throws Exception {
        var sheet = new SheetOfVoters()
                .with("赵一", SheetOfVoters.idNumber(BORN, 231))
                .bytes();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + rolls(there)))
                .header("Authorization", bearerThere)
                .header("Idempotency-Key", "the-same-sheet-twice")
                .POST(BodyPublishers.ofByteArray(sheet))
                .build();
        var first = HTTP.send(request, BodyHandlers.ofString());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(HTTP.send(request, BodyHandlers.ofString()).body()).isEqualTo(first.body());
        assertThat(book.totals(there.id()).orElseThrow().voters()).isEqualTo(1);
    }

    @Test
    @Order(7)
    void who_is_struck_is_found_no_more_and_the_number_is_not_given_again() {
        var number = book.named(here.id(), "村民00007").getFirst().number();
        here.record(
                new StrikeVoters(
                        RollId.of(here.id()),
                        here.today(),
                        List.of(number),
                        StrikeGround.DECEASED,
                        "户籍注销",
                        null,
                        null,
                        List.of(),
                        null),
                here.electionCommittee());
        assertThat(book.numbered(here.id(), number)).isEmpty();
        assertThat(book.totals(here.id()).orElseThrow().voters()).isEqualTo(600);
        assertThat(book.totals(here.id()).orElseThrow().last()).isEqualTo(601);
        assertThat(everythingRecorded()).doesNotContain("deceased", "户籍注销");
    }

    @Test
    @Order(8)
    void a_card_that_is_erased_is_found_by_nothing_and_the_roll_counts_as_before() {
        var card = book.cards(here.id(), 9, 9).getFirst();
        here.record(
                new EraseFact(
                        FactId.of(here.village(), card.position()),
                        here.today(),
                        List.of(card.digest()),
                        List.of(),
                        ErasureBasis.CONSENT_WITHDRAWN,
                        null,
                        "本人申请",
                        null),
                here.electionCommittee());
        assertThat(book.numbered(here.id(), 9)).isEmpty();
        assertThat(book.named(here.id(), card.voter().name())).isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from roll_voter where roll = ? and number = 9",
                        Long.class,
                        here.id().value()))
                .isZero();
        assertThat(book.totals(here.id()).orElseThrow().voters()).isEqualTo(600);
        assertThat(suppression.suppressed()).noneMatch(one -> one.position() == card.position());
    }

    @Test
    @Order(9)
    void before_the_posting_everybody_sees_numbers_and_while_it_is_posted_names() {
        var anybody = new Visitor(port);
        var before = anybody.get("/rolls/" + here.id());
        assertThat(before.body()).contains("600", "还没有公布").doesNotContain("村民00020");
        assertThatThrownBy(() -> here.record(published(601), here.electionCommittee()))
                .hasStackTraceContaining("not-as-registered");
        here.record(published(600), here.electionCommittee());
        CaughtUp.with(ledger);
        var posted = anybody.get("/rolls/" + here.id());
        assertThat(posted.body()).contains("村民00020").doesNotContain("1960", "村民00007");
        assertThat(posted.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(posted.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(posted.body().getBytes(UTF_8)).hasSizeLessThan(50_000);
        assertThat(anybody.get("/rolls/" + here.id() + "?from=601").body()).contains("欧阳砼");
        assertThat(anybody.post("/rolls/" + here.id(), Map.of("name", "欧阳砼")).body())
                .contains("欧阳砼", "601");
        assertThat(anybody.post("/rolls/" + here.id(), Map.of("name", "没有这人")).body())
                .contains("没有这个姓名");
        assertThat(anybody.cookie("SESSION")).isEmpty();
    }

    private PublishRoll published(int voters) {
        return new PublishRoll(here.id(), here.today().minusDays(5), voters, 0, 0, false, false, List.of(), "测试");
    }

    /// EL-PROXY-PUB: the list is posted by name; PII-AFTER: nobody on the way keeps it.
    @Test
    @Order(10)
    void while_they_are_posted_proxies_are_named_on_the_page_and_on_the_notice_that_nobody_keeps() throws Exception {
        var principal = book.named(here.id(), "村民00030").getFirst();
        var holder = book.named(here.id(), "村民00031").getFirst();
        var outsider = new PersonId("p-nobodyknows");
        assertThat(book.persons(here.id(), List.of(holder.person(), outsider, principal.person())))
                .containsExactly(principal, holder);
        var proxy = new Proxy(principal.person(), holder.person(), false, true, true);
        var position = here.record(
                new PublishProxies(here.id(), here.today(), List.of(proxy), List.of(), "测试"), here.electionCommittee());
        CaughtUp.with(ledger);
        var page = new Visitor(port).get("/elections/" + here.id());
        assertThat(page.body()).contains("村民00030", "村民00031");
        var notice = paper(here.id(), position);
        assertThat(words(notice)).contains("委托投票名单公告", "村民00030", "村民00031");
        assertThat(List.of(page.headers(), notice.headers())).allSatisfy(headers -> {
            assertThat(headers.allValues("Cache-Control")).containsExactly("private, no-store");
            assertThat(headers.firstValue("X-Robots-Tag").orElse("")).contains("noindex");
            assertThat(headers.firstValue("ETag")).isEmpty();
        });
    }

    /// EL-PROXY-PUB: what is taken back stands on the corrected list no more, and on the one before
    /// nobody is named.
    @Test
    @Order(11)
    void a_proxy_that_is_taken_back_is_named_no_more_and_the_corrected_list_names_the_others() throws Exception {
        var principal = book.named(here.id(), "村民00032").getFirst().person();
        var holder = book.named(here.id(), "村民00033").getFirst().person();
        var before = here.record(
                new PublishProxies(
                        here.id(),
                        here.today(),
                        List.of(new Proxy(principal, holder, false, true, true)),
                        List.of(),
                        "测试"),
                here.electionCommittee());
        var form = clerk.get("/desk/elections/%s/take-back-proxies".formatted(here.id()));
        assertThat(form.body()).contains("村民00032（委托 村民00033）", "村民00030（委托 村民00031）");
        var after = here.record(
                new TakeBackProxies(here.id(), here.today(), List.of(principal), List.of(), null),
                here.electionCommittee());
        CaughtUp.with(ledger);
        assertThat(new Visitor(port).get("/elections/" + here.id()).body())
                .contains("村民00030", "村民00031")
                .doesNotContain("村民00032", "村民00033");
        assertThat(words(paper(here.id(), after)))
                .contains("委托投票名单更正公告", "村民00030", "村民00031")
                .doesNotContain("村民00032");
        assertThat(words(paper(here.id(), before))).doesNotContain("村民00032");
    }

    private HttpResponse<byte[]> paper(ElectionId election, long position) throws Exception {
        return pdf("/elections/%s/papers/%d.pdf".formatted(election, position));
    }

    private HttpResponse<byte[]> pdf(String path) throws Exception {
        var address = URI.create("http://localhost:" + port + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    /// Number, name, group and household in the order of the roll: what the law has posted, and nothing else.
    @Test
    @Order(10)
    void while_it_is_posted_everybody_prints_the_roll_with_the_last_day_for_objections() throws Exception {
        var first = pdf("/rolls/%s/papers/voters.pdf".formatted(here.id()));
        assertThat(words(first))
                .contains("选民名单公告", "一组", "选举委员会", "异议应当在 5 日内（至", "第 1 页")
                .containsSubsequence("村民00000", "村民00001", "村民00499")
                .doesNotContain("村民00007", ID_NUMBER, "1960", "户籍并居住");
        assertThat(first.body()).hasSizeLessThan(300_000);
        assertThat(words(pdf("/rolls/%s/papers/voters.pdf?from=600".formatted(here.id()))))
                .containsSubsequence("村民00500", "村民00599", "欧阳砼")
                .doesNotContain("村民00499");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(first.headers().firstValue("ETag")).isEmpty();
        assertThat(new Visitor(port).get("/rolls/" + here.id()).body()).contains("/papers/voters.pdf?from=1");
        for (var nothing : List.of("households.pdf", "voters.pdf?size=b5", "children.pdf"))
            assertThat(pdf("/rolls/%s/papers/%s".formatted(here.id(), nothing)).statusCode())
                    .as(nothing)
                    .isIn(400, 404);
    }

    @Test
    @Order(21)
    void before_the_posting_and_after_the_result_the_roll_is_printed_at_the_desk_alone() throws Exception {
        var path = "/rolls/%s/papers/voters.pdf";
        assertThat(pdf(path.formatted(there.id())).statusCode()).isEqualTo(404);
        assertThat(pdf(path.formatted(PlayedElection.ID)).statusCode()).isEqualTo(404);
        assertThat(pdf("/desk" + path.formatted(there.id())).statusCode()).isNotEqualTo(200);
        assertThat(clerk.get("/desk" + path.formatted(there.id())).statusCode()).isEqualTo(403);
        var other = new Visitor(port);
        Visitor.logIn(other, stranger.login(), AccountsForTests.PASSWORD);
        var printed = other.get("/desk" + path.formatted(there.id()));
        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(printed.body()).startsWith("%PDF-");
    }

    private static String words(HttpResponse<byte[]> paper) throws Exception {
        assertThat(paper.statusCode()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(paper.body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    @Order(11)
    void after_the_result_nobody_reads_who_voted_for_whom() throws Exception {
        PlayedElection.in(ledger);
        CaughtUp.with(ledger);
        var position = database.queryForObject(
                "select position from ledger_entry where stream = ? and type = 'election.proxies-published.v1'",
                Long.class,
                "election/" + PlayedElection.ID);
        var people = book.between(PlayedElection.ID, 4, 5);
        assertThat(people).hasSize(2);
        var page = new Visitor(port).get("/elections/" + PlayedElection.ID).body();
        var notice = words(paper(PlayedElection.ID, position == null ? 0 : position));
        assertThat(List.of(page, notice))
                .allSatisfy(text -> assertThat(text.replaceAll("\\s", ""))
                        .contains("委托人数", "公布期已过")
                        .doesNotContain(people.getFirst().name())
                        .doesNotContain(people.getLast().name())
                        .doesNotContain(people.getFirst().person().value()));
    }

    @Test
    @Order(20)
    void after_the_posting_nobody_is_added_without_an_objection_or_a_decision() throws Exception {
        var sheet = new SheetOfVoters()
                .with("后来", SheetOfVoters.idNumber(BORN, 241))
                .bytes();
        assertThat(send(rolls(here), sheet, bearer).body()).contains("roll-is-posted");
        var decided = send(rolls(here) + "?decision=2026-committee&reason=late", sheet, bearer);
        assertThat(decided.statusCode()).isEqualTo(200);
        var desk = clerk.get("/desk/rolls/" + here.id());
        assertThat(desk.body()).contains("换届选举 · 选民名册", "已公布 600 人", "户籍在本村并在本村居住");
        assertThat(desk.body().getBytes(UTF_8)).hasSizeLessThan(50_000);
    }

    @Test
    @Order(21)
    void after_the_result_only_numbers_are_public() {
        PlayedElection.in(ledger);
        CaughtUp.with(ledger);
        var page = new Visitor(port).get("/rolls/" + PlayedElection.ID);
        assertThat(page.body()).contains("1,046", "公布期已过");
        assertThat(new Visitor(port)
                        .get("/rolls/" + PlayedElection.ID + "?from=5")
                        .body())
                .doesNotContain("第1组");
    }

    @Test
    @Order(22)
    void who_holds_no_office_there_sees_numbers_on_the_desk_and_registers_nobody() {
        var other = new Visitor(port);
        Visitor.logIn(other, stranger.login(), AccountsForTests.PASSWORD);
        assertThat(other.get("/desk/rolls/" + here.id()).body()).doesNotContain("村民00020");
        assertThat(other.get("/desk/rolls/" + here.id() + "/register-voters").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get("/rolls/510421100201-nosuchroll").statusCode())
                .isEqualTo(404);
    }

    /// The last of all, since the table is spoiled and mended.
    @Test
    @Order(24)
    void the_audit_names_each_row_that_is_not_as_its_card_says() {
        assertThat(differences()).isEmpty();
        spoiled("delete from roll_voter where roll = ? and number = 12", Why.GONE, 12);
        spoiled("update roll_voter set name = repeat('0', 64) where roll = ? and number = 13", Why.OTHER, 13);
        spoiled("update roll_voter set position = position - 1 where roll = ? and number = 14", Why.OTHER, 14);
        spoiled("update roll_voter set struck_at = 1 where roll = ? and number = 15", Why.STRUCK, 15);
        spoiled("update roll_voter set struck_at = null where roll = ? and number = 8", Why.STRUCK, 8);
        spoiled(
                "update roll_voter set number = 70016 where roll = ? and number = 16",
                Why.GONE,
                16,
                Why.UNNAMED,
                70016);
        assertThat(differences()).isEmpty();
    }

    private List<Difference> differences() {
        var told = new ArrayList<Difference>();
        audit.run(told::add, () -> {});
        return told;
    }

    /// @param told why, and of which number, in turns
    private void spoiled(String by, Object... told) {
        transactions.executeWithoutResult(spoiling -> {
            spoiling.setRollbackOnly();
            assertThat(database.update(by, here.id().value())).isEqualTo(1);
            assertThat(differences())
                    .as(by)
                    .allSatisfy(
                            one -> assertThat(one.roll()).isEqualTo(here.id().value()))
                    .flatExtracting(Difference::why, Difference::number)
                    .containsExactly(told);
        });
    }

    /// How long it takes stands in the report of this test, docs/performance.md.
    @Test
    @Order(23)
    void ten_thousand_rows_of_a_spreadsheet_are_registered_together() throws Exception {
        var large = CalledElection.in(ledger, "510421100203");
        var accounts = new AccountsForTests(ledger);
        var account = accounts.personOf(large.village(), large.presiding());
        var token = accounts.bearer(account);
        var sheet = SheetOfVoters.of(10_000, 251).xlsx();
        var began = System.nanoTime();
        assertThat(send(rolls(large), sheet, token).statusCode()).isEqualTo(200);
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("10,000 voters registered in " + took.toMillis() + " ms");
        assertThat(book.totals(large.id()).orElseThrow().voters()).isEqualTo(10_000);
        assertThat(database.queryForObject(
                        "select max(octet_length(entry)) from ledger_entry where stream = ?",
                        Long.class,
                        "roll/" + large.id()))
                .isLessThan(65_536);
        assertThat(book.named(large.id(), "村民09999")).hasSize(1);
        printed(large, account);
    }

    private void printed(CalledElection large, Account account) {
        var desk = new Visitor(port);
        Visitor.logIn(desk, account.login(), AccountsForTests.PASSWORD);
        assertThat(desk.get("/desk/rolls/" + large.id()).body())
                .contains("voters.pdf?from=1", "voters.pdf?from=9501")
                .doesNotContain("voters.pdf?from=10001");
        var began = System.nanoTime();
        assertThat(desk.get("/desk/rolls/%s/papers/voters.pdf?from=9500".formatted(large.id()))
                        .statusCode())
                .isEqualTo(200);
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("500 voters printed in " + took.toMillis() + " ms");
    }
}
