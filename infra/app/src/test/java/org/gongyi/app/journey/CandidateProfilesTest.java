package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.demo.PollingDay;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.Affiliation;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CandidacyAct.DescribeCandidates;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidateProfile;
import org.gongyi.contract.election.Education;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.ledger.LedgerQuery.EntriesOf;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Age, education and affiliation of candidates: on the page and on the notice while it hangs, in no
/// entry, and nowhere once the vote is counted (PII-AFTER).
@LedgerTest
class CandidateProfilesTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510411101204");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private Clock clock;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void they_are_shown_while_the_notice_hangs_and_come_down_with_the_vote() throws Exception {
        var day = new PollingDay(VILLAGE, LocalDate.now(clock), 1, 60).in(ledger);
        record(new DescribeCandidates(day.id(), day.today(), List.of(profile(day)), List.of(), "测试"), day);
        CaughtUp.with(ledger);

        var page = get("/elections/" + day.id());
        assertThat(page.body()).contains("46 岁 · 大专 · 中共党员");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        var notice = get(paper(day));
        assertThat(notice.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(words(paper(day))).contains("46 大专 中共党员");
        assertThat(entries(day)).contains("\"sealed\"").doesNotContain("college", "party-member", "\"age\"");

        record(count(day), day);
        CaughtUp.with(ledger);
        assertThat(get("/elections/" + day.id()).body()).doesNotContain("46 岁", "中共党员");
        assertThat(words(paper(day))).contains("候选人公告").doesNotContain("大专", "中共党员");
    }

    private static CandidateProfile profile(PollingDay day) {
        return new CandidateProfile(day.candidate(0).person(), 46, Education.COLLEGE, Affiliation.PARTY_MEMBER, true);
    }

    private static AnnounceCount count(PollingDay day) {
        var inFavour = new int[] {40, 10, 38, 36, 5};
        var votes = IntStream.range(0, inFavour.length)
                .mapToObj(i ->
                        new Votes(day.candidate(i).person(), day.candidate(i).post(), inFavour[i], 0, 0))
                .toList();
        var box = new BoxCount(1, 50, 50, 50, 0, "甲一", "乙二", null, votes);
        return new AnnounceCount(
                day.id(), day.today(), true, true, List.of(box), List.of(), List.of(), List.of(), "测试");
    }

    private void record(ElectionCommand act, PollingDay day) {
        recorder.record(act, new Actor(Office.ELECTION_COMMITTEE, day.presiding(0), VILLAGE.value()));
    }

    private String paper(PollingDay day) {
        var election = queries.query(
                        new ElectionQuery.Of(day.id()), ResponseTypes.optionalInstanceOf(ElectionView.class))
                .join()
                .orElseThrow();
        var posted = election.trail().stream()
                .filter(entry -> entry.event() instanceof CandidatesPublished)
                .findFirst()
                .orElseThrow();
        return "/elections/%s/papers/%d.pdf"
                .formatted(day.id(), posted.recorded().position());
    }

    private String entries(PollingDay day) {
        return String.join(
                "\n",
                queries
                        .query(
                                new EntriesOf("election/" + day.id(), -1, 100),
                                ResponseTypes.multipleInstancesOf(RawEntry.class))
                        .join()
                        .stream()
                        .map(one -> new String(one.bytes(), UTF_8))
                        .filter(one -> one.contains("election.candidates-described.v1"))
                        .toList());
    }

    private String words(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        try (var pdf =
                Loader.loadPDF(browser.send(request, BodyHandlers.ofByteArray()).body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]+", " ");
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
