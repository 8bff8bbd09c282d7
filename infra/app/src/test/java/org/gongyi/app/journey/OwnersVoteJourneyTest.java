package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.journey.Official.Enclosure;
import org.gongyi.app.roll.SheetOfVoters;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateCommand.AnnounceOwnersResult;
import org.gongyi.contract.estate.EstateCommand.CallOwnersVote;
import org.gongyi.contract.estate.EstateCommand.FileOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.ListOwners;
import org.gongyi.contract.estate.EstateCommand.RecordOwnersBallots;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.VotingForm;
import org.gongyi.web.act.ActJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/// An estate of 19 owners through the pages: of 12 who take part one is missing, and 13 elect their committee.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnersVoteJourneyTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510499100396");
    private static final String NAME = "业主甲";
    private static final String SHEET = "/desk/estates/%s/record-owners-ballots/template.xlsx";
    private static final LocalDate LISTED = of(2026, 3, 1);
    private static final LocalDate VOTED = of(2026, 4, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    private Visitor resident;
    private Official clerk;
    private EstateId estate;
    private String differs;
    private byte[] handedOut = {};
    private String wrongBallots;

    @BeforeAll
    void owners_vote_twice() {
        PlayedQuarters.enter(ledger, PlayedQuarters.registration(VILLAGE, "金沙村村民委员会"));
        clerk = Official.signedIn(ledger, port, VILLAGE, PlayedQuarters.CHAIR);
        resident = new Visitor(port);
        estate = new EstateId(clerk.begins(
                "estates",
                new RegisterEstate(
                        new EstateId(VILLAGE + "-0000000000"),
                        LISTED,
                        "幸福苑",
                        "大街 1 号",
                        new Area("1900.00"),
                        "安居物业公司",
                        List.of(),
                        null)));
        var form = "/desk/estates/%s/list-owners".formatted(estate);
        differs = clerk.sends(form, Map.of("occurredOn", LISTED.toString()), sheet(owners("99.99")))
                .body();
        clerk.records("estates", new ListOwners(estate, LISTED, List.of(), List.of(), null), sheet(owners("100.00")));
        handedOut = clerk.loads(SHEET.formatted(estate));
        vote(1, 12);
        vote(2, 13);
        clerk.records("estates", new FileOwnersCommittee(estate, of(2026, 4, 20), 2, "东区住建局", List.of(), null));
        CaughtUp.with(ledger);
    }

    private void vote(int number, int inFavour) {
        clerk.records(
                "estates",
                new CallOwnersVote(
                        estate,
                        of(2026, 3, 10),
                        "选举业主委员会",
                        "是否同意候选名单？",
                        OwnersMatter.ELECT_COMMITTEE,
                        VotingForm.IN_WRITING,
                        VOTED,
                        of(2026, 3, 10),
                        List.of(),
                        null));
        if (number == 1)
            wrongBallots = clerk.sends(
                            "/desk/estates/%s/record-owners-ballots".formatted(estate),
                            Map.of("occurredOn", VOTED.toString(), "vote", "1"),
                            sheet("业主序号,表决意见\r\n20,赞成\r\n1,也许\r\n"))
                    .body();
        clerk.records(
                "estates",
                new RecordOwnersBallots(estate, VOTED, number, List.of(), List.of(), null),
                sheet(filled(inFavour)));
        clerk.records("estates", new AnnounceOwnersResult(estate, VOTED, number, List.of(), null));
    }

    /// Twenty flats of nineteen owners: the first has two halves, the second is owned together, the third is not sold.
    private static String owners(String last) {
        var rows = new ArrayList<String>();
        rows.add("房号,专有部分面积,业主,证件号码,共有人,未交付");
        rows.add("1-101,49.95,%s,%s,,".formatted(NAME, id(1)));
        rows.add("1-102,50.05,%s,%s,,".formatted(NAME, id(1)));
        rows.add("1-103,100,业主乙,%s,李小红、王小明,".formatted(id(2)));
        rows.add("1-104,100.00,建设公司,91350100M000100Y43,,是");
        for (var n = 4; n < 19; n++) rows.add("2-%d,100.00,业主%d,%s,,".formatted(n, n, id(n)));
        rows.add("2-19,%s,业主末,%s,,".formatted(last, id(19)));
        return String.join("\r\n", rows) + "\r\n";
    }

    private static String id(int order) {
        return SheetOfVoters.idNumber(of(1970, 1, 1).plusDays(order), order);
    }

    /// As the desk hands it out, with so many choices written in.
    private static String filled(int inFavour) {
        var rows = new ArrayList<String>(List.of("业主序号,表决意见", "1,赞成"));
        for (var n = 2; n <= inFavour; n++) rows.add("%d,赞成".formatted(n));
        return String.join("\r\n", rows) + "\r\n";
    }

    private static String unzipped(byte[] workbook) throws IOException {
        var file = Files.createTempFile("ballots", ".xlsx");
        Files.write(file, workbook);
        var all = new StringBuilder();
        try (var archive = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(archive.entries()))
                all.append(new String(archive.getInputStream(entry).readAllBytes(), UTF_8));
        }
        Files.delete(file);
        return HtmlUtils.htmlUnescape(all.toString());
    }

    private static Enclosure sheet(String csv) {
        return new Enclosure("_sheet", "sheet.csv", csv.getBytes(UTF_8));
    }

    @Test
    void REC_AREA_a_roster_that_does_not_add_up_is_refused_with_both_numbers() {
        assertThat(differs).contains("各户专有部分面积合计 1899.99 平方米，小区专有部分总面积 1900.00 平方米，相差 0.01 平方米");
    }

    @Test
    void OWN_PART_twelve_of_nineteen_decide_nothing_and_thirteen_elect_their_committee() {
        assertThat(vote(1)).contains("参与不足，没有形成决定", "全体业主人数 19，参与业主人数 12，须达 13", "参与专有部分面积 1200.00 平方米");
        assertThat(vote(2)).contains("表决通过：面积和人数都达到了要求", "参与业主人数 13，须达 13", "东区住建局");
    }

    private String vote(int number) {
        return resident.get("/estates/%s/votes/%d".formatted(estate, number)).body();
    }

    @Test
    void the_sheet_of_ballots_names_every_owner_by_number_and_flats_as_text() throws IOException {
        assertThat(unzipped(handedOut)).contains("1-101、1-102", "2-19", "业主序号").doesNotContain(NAME, id(1));
    }

    @Test
    void wrong_ballots_are_told_at_their_place() {
        assertThat(wrongBallots).contains("第 2 行 A 列：业主清册上没有这个序号。", "第 3 行 B 列：“表决意见”应填：赞成、反对、弃权、无效。");
    }

    @Test
    void everybody_reads_sums_and_nobody_reads_a_name_or_a_ballot() {
        assertThat(resident.get("/communities/%s/estates".formatted(VILLAGE)).body())
                .contains("幸福苑", "业主 19 人");
        assertThat(resident.get("/estates/" + estate).body())
                .contains("19 人，专有部分 20 户")
                .doesNotContain(NAME);
        for (var address : List.of("/api/estates/" + estate, "/api/estates/%s/events".formatted(estate)))
            assertThat(resident.get(address).body())
                    .contains("\"1300.00\"")
                    .doesNotContain(NAME, "1-101", id(1), "\"choice\"");
        assertThat(resident.get(SHEET.formatted(estate)).statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_result_is_printed_with_what_was_asked_and_its_sums() throws IOException, InterruptedException {
        assertThat(paper())
                .contains("业主表决结果公告", "是否同意候选名单？", "参与业主人数13", "1300.00")
                .doesNotContain(NAME);
    }

    @Test
    void the_pages_have_no_barrier_on_a_telephone() {
        try (var chromium = new Chromium(port);
                var anybody = new Reader(chromium.openedToAxe(Chromium.PHONE))) {
            for (var address : List.of(
                    "/communities/%s/estates".formatted(VILLAGE),
                    "/estates/" + estate,
                    "/estates/%s/votes/1".formatted(estate))) {
                anybody.open(address);
                assertThat(anybody.barriers()).as(address).isEmpty();
                assertThat(anybody.overhang()).as("sideways " + address).isZero();
            }
        }
    }

    private String paper() throws IOException, InterruptedException {
        var view = ActJson.tree(resident.get("/api/estates/" + estate).body());
        var position = view.path("trail")
                .valueStream()
                .filter(entry -> entry.at("/recorded/type").asString().startsWith("estate.owners-result"))
                .reduce((_, last) -> last)
                .orElseThrow()
                .at("/recorded/position")
                .asLong();
        var address = "http://localhost:%d/estates/%s/papers/%d.pdf?size=a4".formatted(port, estate, position);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
            try (var pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]+", "");
            }
        }
    }
}
