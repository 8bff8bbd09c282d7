package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.app.journey.PlayedQuarters.FIRST;
import static org.gongyi.app.journey.PlayedQuarters.LATE;
import static org.gongyi.app.journey.PlayedQuarters.MENDED;
import static org.gongyi.app.journey.PlayedQuarters.NEXT;
import static org.gongyi.app.journey.PlayedQuarters.SECOND;
import static org.gongyi.app.journey.PlayedQuarters.THIRD;
import static org.gongyi.app.journey.PlayedQuarters.VILLAGE;
import static org.gongyi.app.journey.PlayedQuarters.WRONG;
import static org.gongyi.app.journey.QuarterBook.told;
import static org.gongyi.app.journey.QuarterBook.yuan;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.web.act.ActJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// Issue 5 as a resident would try it: three quarters of a village, and whatever tells of them tells the same to the 分.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    private PlayedQuarters played;
    private Visitor resident;

    @BeforeAll
    void three_quarters_are_disclosed() {
        played = PlayedQuarters.in(ledger, port);
        resident = new Visitor(port);
    }

    /// A quarter, and the book it was imported from.
    record Told(DisclosureId id, QuarterBook book) {}

    static Stream<Told> quarters() {
        return Stream.of(new Told(FIRST, MENDED), new Told(SECOND, NEXT), new Told(THIRD, LATE));
    }

    @ParameterizedTest
    @MethodSource("quarters")
    void DISC_FIN_page_poster_table_and_api_agree_to_the_fen(Told quarter) throws IOException, InterruptedException {
        var sums = sums(quarter.book()).stream().map(QuarterBook::told).toList();
        assertThat(page(quarter.id())).contains(sums);
        assertThat(poster(quarter.id())).contains(sums);
        assertThat(api(quarter.id())).isEqualTo(sums(quarter.book()));
        assertThat(table(quarter.id())).isEqualTo(sums(quarter.book()));
    }

    @ParameterizedTest
    @MethodSource("quarters")
    void the_feed_says_of_what_hangs_the_same_sums(Told quarter) {
        var news = resident.get("/communities/%s/board.atom".formatted(VILLAGE)).body();
        var sums = sums(quarter.book()).stream().map(QuarterBook::told).toList();
        if (quarter.id().equals(FIRST)) assertThat(news).doesNotContain(FIRST.value());
        else assertThat(news).contains(sums).contains(quarter.id().value());
    }

    @Test
    void the_feed_goes_on_with_what_was_taken_down_year_by_year() {
        var first =
                resident.get("/communities/%s/board.atom".formatted(VILLAGE)).body();
        assertThat(first).contains("rel=\"next\"", "board.atom?year=2026");
        var further = resident.get("/communities/%s/board.atom?year=2026".formatted(VILLAGE))
                .body();
        assertThat(further)
                .contains(FIRST.value(), SECOND.value(), THIRD.value(), "rel=\"first\"")
                .doesNotContain("rel=\"next\"");
    }

    private static List<Long> sums(QuarterBook book) {
        return List.of(book.opening(), book.income(), book.expense(), book.closing());
    }

    @Test
    void DISC_FIN_ARITH_the_second_quarter_opens_with_what_the_corrected_first_closed_with() {
        assertThat(closing(FIRST)).isEqualTo(opening(SECOND)).isEqualTo(MENDED.closing());
        assertThat(closing(SECOND)).isEqualTo(opening(THIRD));
        assertThat(MENDED.closing()).isEqualTo(WRONG.closing() + 5);
        assertThat(page(SECOND)).contains("上期", told(MENDED.closing()));
    }

    @Test
    void the_form_of_the_next_quarter_begins_with_the_closing_balance_of_this_one() {
        assertThat(played.clerk.opens(PlayedQuarters.form(SECOND)).body())
                .contains("value=\"%s\"".formatted(yuan(MENDED.closing())));
    }

    @Test
    void DISC_SUP_OBJ_the_objection_and_its_answer_stand_on_the_page_of_the_version() {
        assertThat(resident.get("/disclosures/%s?version=1".formatted(FIRST)).body())
                .contains("第 3 笔与发票差五分", "发票正在向商户核对，先按账面公布");
    }

    @Test
    void DISC_TRUE_the_correction_stands_beside_what_was_posted_before_with_its_reason() {
        assertThat(page(FIRST))
                .contains("第 3 笔多记 5 分", told(WRONG.expense()), told(MENDED.expense()))
                .contains(told(WRONG.amount(3)), told(MENDED.amount(3)));
    }

    @Test
    void DISC_QUERY_the_question_of_a_line_stands_with_its_answer() {
        assertThat(page(FIRST)).contains("第 3 笔修路的钱对不上发票", "核对后确实多记五分，明日更正", "#line-3");
    }

    @Test
    void DISC_15D_both_versions_came_down_on_the_sixteenth_day_and_neither_too_early() {
        var told = view(FIRST);
        for (var version : List.of(0, 1))
            assertThat(told.at("/versions/%d/postings/0/early".formatted(version))
                            .asBoolean(true))
                    .isFalse();
        assertThat(told.at("/versions/0/postings/0/takenDownOn").asString()).isEqualTo("2026-04-25");
        assertThat(told.at("/versions/1/postings/0/takenDownOn").asString()).isEqualTo("2026-04-29");
    }

    @Test
    void DISC_DUE_the_third_was_late_and_stays_late() {
        var told = view(THIRD);
        assertThat(told.path("late").asInt()).isEqualTo(5);
        assertThat(told.path("lapsed").asBoolean()).isTrue();
        assertThat(page(THIRD)).contains("逾期");
        assertThat(resident.get("/communities/%s/board".formatted(VILLAGE)).body())
                .contains("晚了 5 天");
        assertThat(resident.get("/api/disclosures?place=%s&concern=posted-late&year=2026".formatted(VILLAGE))
                        .body())
                .contains(THIRD.value());
    }

    @Test
    void DISC_BOARD_a_photograph_of_the_board_stands_with_what_was_posted_on_it() {
        assertThat(view(SECOND).at("/versions/0/postings/0/pictures")).hasSize(1);
        assertThat(page(SECOND)).contains("村口公开栏", "class=\"thumb\"");
    }

    private String page(DisclosureId id) {
        return resident.get("/disclosures/" + id).body();
    }

    private JsonNode view(DisclosureId id) {
        return ActJson.tree(resident.get("/api/disclosures/" + id, "Accept", "application/json")
                .body());
    }

    private JsonNode totals(DisclosureId id) {
        return view(id).path("versions")
                .valueStream()
                .reduce((_, later) -> later)
                .orElseThrow()
                .at("/body/totals");
    }

    private long opening(DisclosureId id) {
        return totals(id).path("opening").asLong();
    }

    private long closing(DisclosureId id) {
        return totals(id).path("closing").asLong();
    }

    private List<Long> api(DisclosureId id) {
        return Stream.of("opening", "income", "expense", "closing")
                .map(sum -> totals(id).path(sum).asLong())
                .toList();
    }

    /// The sums a spreadsheet would make of the rows of the version posted last.
    private List<Long> table(DisclosureId id) {
        var rows = resident.get("/api/disclosures/%s/lines.csv".formatted(id))
                .body()
                .lines()
                .skip(1)
                .map(row -> row.split("\"?,\"?"))
                .toList();
        var last = rows.getLast()[0];
        var amounts = rows.stream()
                .filter(row -> row[0].equals(last))
                .map(row -> new BigDecimal(row[6]).movePointRight(2).longValueExact())
                .toList();
        var closing = new BigDecimal(rows.getLast()[7]).movePointRight(2).longValueExact();
        var income =
                amounts.stream().filter(one -> one > 0).mapToLong(one -> one).sum();
        var expense =
                -amounts.stream().filter(one -> one < 0).mapToLong(one -> one).sum();
        return List.of(closing - income + expense, income, expense, closing);
    }

    private String poster(DisclosureId id) throws IOException, InterruptedException {
        var posted = view(id).path("trail")
                .valueStream()
                .filter(entry -> entry.at("/recorded/type").asString().startsWith("disclosure.posted"))
                .reduce((_, later) -> later)
                .orElseThrow()
                .at("/recorded/position")
                .asLong();
        var address = "http://localhost:%d/disclosures/%s/papers/%d.pdf?size=a3".formatted(port, id, posted);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            try (var pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]+", " ");
            }
        }
    }
}
