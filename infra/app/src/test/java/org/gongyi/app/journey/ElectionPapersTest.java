package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The notices of the election of the demonstration, as whoever prints them reads them out of the PDF.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElectionPapersTest {

    private static final String PAPERS = "/elections/" + PlayedElection.ID + "/papers/";
    private static final double A3_HEIGHT = 1190;
    private static final int LIGHT = 60_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    private final HttpClient browser = HttpClient.newHttpClient();
    private ElectionView election;

    @BeforeAll
    void an_election_is_played() {
        PlayedElection.in(ledger);
        CaughtUp.with(ledger);
        election = ledger.getBean(QueryGateway.class)
                .query(new ElectionQuery.Of(PlayedElection.ID), ResponseTypes.optionalInstanceOf(ElectionView.class))
                .join()
                .orElseThrow();
    }

    /// §8.2 row 1: names, posts, how chosen, date, filing number.
    @Test
    void the_notice_of_the_committee_names_its_members_with_their_posts() throws Exception {
        var text = text(last(ElectionCommitteePublished.class), "");
        assertThat(text).contains("选举委员会成员公告", "盖章处");
        assertThat(election.committee())
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(text).contains(seat.name()));
    }

    /// Row 2: polling day, mode, seats of each post.
    @Test
    void the_notice_of_the_polling_day_tells_mode_and_seats() throws Exception {
        assertThat(text(last(ElectionCalled.class), "")).contains("选举日和选举办法公告", "投票方式", "主任 1 人");
    }

    /// Row 6: name, sex, post, who nominated, in the order of the list.
    @Test
    void the_notice_of_candidates_lists_them_in_their_order() throws Exception {
        var text = text(last(CandidatesPublished.class), "");
        var names =
                election.candidates().stream().map(one -> one.nominee().name()).toList();
        assertThat(text).contains("候选人公告").containsSubsequence(names);
    }

    /// Row 9: stations, hours, tellers.
    @Test
    void the_notice_of_the_places_tells_hours_and_tellers() throws Exception {
        var place = election.places().getFirst();
        assertThat(text(last(PollingArranged.class), ""))
                .contains(
                        place.opens(),
                        place.closes(),
                        place.tellers().getFirst().name());
    }

    /// Row 10: R, P, I, B, VB, IB, votes for, against and abstained of each, who was elected.
    @Test
    void the_notice_of_the_result_tells_every_number_and_who_was_elected() throws Exception {
        var position = last(ResultAnnounced.class);
        var text = text(position, "").replaceAll("\\s+", " ");
        var round = election.rounds().getLast();
        var outcome = round.outcome();
        assertThat(text)
                .contains(
                        "登记参加选举 " + number(outcome.registered()),
                        "发出选票 " + number(outcome.issued()),
                        "收回选票 " + number(outcome.returned()),
                        "有效票 " + number(outcome.valid()),
                        "无效票 " + number(outcome.invalid()));
        assertThat(round.totals())
                .allSatisfy(one -> assertThat(text)
                        .contains("%s %s %s"
                                .formatted(number(one.inFavour()), number(one.against()), number(one.abstained()))));
        assertThat(outcome.elected()).allSatisfy(won -> assertThat(text).contains(won.name()));
        assertThat(text).contains("依据：", "村民委员会组织法", "第 " + position + " 条");
    }

    /// Row 12: what was handed over, and the three who signed.
    @Test
    void the_notice_of_the_handover_lists_what_was_handed_over() throws Exception {
        assertThat(text(last(HandoverCompleted.class), "")).contains("移交清单", "印章", "监交人");
    }

    @Test
    void every_record_of_the_election_is_printed_and_none_shows_a_digest() throws Exception {
        for (var entry : election.trail())
            assertThat(text(entry.recorded().position(), "")).contains("盖章处").doesNotContainPattern("[\\w-]{43}");
    }

    /// With the QR code and the part of the font that it shows: three seconds on a line of 20 kB a second.
    @Test
    void a_notice_is_a_light_file_also_for_the_wall() throws Exception {
        for (var entry : election.trail())
            for (var size : new String[] {"a4", "a3"})
                assertThat(get(PAPERS + entry.recorded().position() + ".pdf?size=" + size)
                                .body())
                        .as(entry.event().getClass().getSimpleName())
                        .hasSizeLessThan(LIGHT);
    }

    @Test
    void the_poster_is_a3_and_one_who_has_it_is_told_that_nothing_changed() throws Exception {
        var position = last(ResultAnnounced.class);
        var poster = get(PAPERS + position + ".pdf?size=a3");
        try (var pdf = Loader.loadPDF(poster.body())) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan((float) A3_HEIGHT - 1);
        }
        var tag = poster.headers().firstValue("ETag").orElseThrow();
        assertThat(get(PAPERS + position + ".pdf?size=a3", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/api" + PAPERS + position + ".pdf").body()).startsWith("%PDF-".getBytes());
    }

    @Test
    void whoever_was_elected_gets_a_certificate_and_nobody_else() throws Exception {
        var position = last(ResultAnnounced.class);
        var elected = election.rounds().getLast().outcome().elected();
        var first = text(position, "/certificates/1").replaceAll("\\s", "");
        assertThat(first).contains("当选证书", elected.getFirst().name(), "任期至");
        for (var number : new int[] {0, elected.size() + 1, Integer.MAX_VALUE})
            assertThat(get(PAPERS + position + "/certificates/" + number + ".pdf")
                            .statusCode())
                    .isEqualTo(404);
        var another = last(ElectionCalled.class);
        assertThat(get(PAPERS + another + "/certificates/1.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_no_paper_is_told_as_such_and_never_a_failure() throws Exception {
        assertThat(get(PAPERS + "0.pdf").statusCode()).isEqualTo(404);
        assertThat(get(PAPERS + "99999999999.pdf").statusCode()).isEqualTo(404);
        assertThat(get(PAPERS + "abc.pdf").statusCode()).isIn(400, 404);
        assertThat(get(PAPERS + last(ResultAnnounced.class) + ".pdf?size=b5").statusCode())
                .isEqualTo(400);
    }

    private long last(Class<? extends ElectionEvent> type) {
        return election.trail().reversed().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .findFirst()
                .orElseThrow()
                .recorded()
                .position();
    }

    private String text(long position, String more) throws Exception {
        var answer = get(PAPERS + position + more + ".pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        return words(answer.body());
    }

    private static String words(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return browser.send(request.build(), BodyHandlers.ofByteArray());
    }
}
