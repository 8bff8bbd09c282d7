package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.app.journey.Chromium.DESKTOP;
import static org.gongyi.app.journey.Chromium.PHONE;
import static org.gongyi.app.journey.PlayedQuarters.FIRST;
import static org.gongyi.app.journey.PlayedQuarters.NEXT;
import static org.gongyi.app.journey.PlayedQuarters.SECOND;
import static org.gongyi.app.journey.PlayedQuarters.THIRD;
import static org.gongyi.app.journey.PlayedQuarters.VILLAGE;
import static org.gongyi.app.journey.QuarterBook.told;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.files.Photograph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The board of a village and all that is reached from it, in a browser: on a telephone, on a desk, in large type, by
/// keys alone.
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureInBrowserTest {

    private static final String BOARD = "/communities/" + VILLAGE + "/board";
    private static final String HANGING = "/disclosures/" + SECOND;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    private final List<Reader> everybody = new ArrayList<>();
    private Chromium chromium;
    private Reader clerk;
    private String receipt;

    @BeforeAll
    void three_quarters_are_disclosed_and_somebody_asks() {
        PlayedQuarters.in(ledger, port);
        chromium = new Chromium(port);
        var account = new AccountsForTests(ledger).sharedBy(VILLAGE, PlayedQuarters.CHAIR);
        clerk = arrived(new Reader(chromium.profile())).logIn(account.login(), AccountsForTests.PASSWORD);
        receipt = askedByKeysAlone();
    }

    /// From the line of the table to what was recorded, without a mouse.
    private String askedByKeysAlone() {
        try (var anybody = arrived(new Reader(chromium.profile()))) {
            anybody.open(HANGING);
            anybody.enterToFollow("a[href$='/ask?line=3']");
            anybody.standOn("form.act [name=question]").write("第 3 笔修路修了哪一段？");
            anybody.standOn("form.act button.btn-primary");
            assertThat(anybody.enterToSend()).isEqualTo(303);
            assertThat(anybody.text()).contains("您的问题已经登记，是第 1 个问题");
            return anybody.address().replaceFirst("^https?://[^/]+", "");
        }
    }

    private Reader arrived(Reader reader) {
        everybody.add(reader);
        return reader;
    }

    @AfterEach
    void no_browser_complained() {
        assertThat(everybody).flatExtracting(Reader::complaints).isEmpty();
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void the_board_leads_to_the_statement_and_its_line_to_the_question() {
        try (var anybody = arrived(new Reader(chromium.profile()))) {
            anybody.open("/communities/" + VILLAGE);
            anybody.follow("main a[href='" + BOARD + "']");
            assertThat(anybody.text()).contains("村口公开栏", "晚了 5 天");
            anybody.follow("main a[href='" + HANGING + "']");
            assertThat(anybody.text()).contains("第 3 笔修路修了哪一段？", "我也想知道");
            anybody.follow("#line-3 a[href='#questions']");
            assertThat(anybody.address()).endsWith("#questions");
        }
    }

    @Test
    void DISC_BOARD_who_stands_before_the_board_sends_a_photograph_and_is_told_that_its_place_is_not_kept(
            @TempDir Path folder) throws IOException {
        var photograph = Files.write(folder.resolve("公开栏.jpg"), Photograph.lyingOnItsSide(640, 400));
        clerk.take("/desk" + HANGING, "note-board-seen");
        assertThat(clerk.valueOf("version")).as("the one that hangs").isEqualTo("1");
        clerk.fill(Map.of("sighting", "photograph")).attach(photograph).record();
        assertThat(clerk.text()).contains("已记录", "照片里带有拍摄位置，已经去掉，没有保存");
    }

    /// With the sheet and the photograph the eight fields of docs/performance.md.
    @Test
    void a_clerk_fills_in_what_the_docs_count_and_nothing_more() {
        assertThat(toFillIn("prepare-statement")).containsExactly("closing");
        assertThat(toFillIn("approve-disclosure")).containsExactly("attended", "remark");
        assertThat(toFillIn("post-disclosure")).containsExactlyInAnyOrder("board.place", "board.postedBy", "postedAt");
    }

    private List<String> toFillIn(String act) {
        clerk.open("/desk" + HANGING + "/" + act);
        return clerk.toFillIn();
    }

    @Test
    void DISC_BOARD_who_reads_the_code_off_the_poster_notes_without_an_account_that_the_board_was_seen()
            throws IOException, InterruptedException {
        clerk.open("/desk" + HANGING);
        clerk.follow("main a[href$='/board-code']");
        var code = clerk.texts("#slip .code").getFirst();
        assertThat(poster()).contains("查看码：" + code);
        try (var anybody = arrived(new Reader(chromium.openedToAxe(PHONE)))) {
            anybody.open(HANGING);
            assertThat(anybody.text())
                    .as("on a telephone, to the 分")
                    .contains(told(NEXT.income()), told(NEXT.expense()), told(NEXT.closing()));
            anybody.follow("main a[href*='/see?number=1']");
            anybody.meetsNoBarrier(anybody.address().replaceFirst("^https?://[^/]+", ""));
            assertThat(anybody.fill(Map.of("code", "ABCDE-FGHJK")).sendInVain()).contains("没有登记", "不是这张纸上的查看码");
            anybody.fill(Map.of("code", code.toLowerCase(Locale.ROOT))).standOn("form.act button.btn-primary");
            assertThat(anybody.enterToSend()).isEqualTo(303);
            assertThat(anybody.text()).contains("您在公开栏前看过第 1 版，已经登记");
            anybody.meetsNoBarrier(anybody.address().replaceFirst("^https?://[^/]+", ""));
            anybody.open(HANGING);
            assertThat(anybody.text()).contains("有人看过", "扫描二维码");
        }
    }

    /// What a clerk pastes on the board, in words.
    private String poster() throws IOException, InterruptedException {
        var address = URI.create("http://localhost:%d/desk%s/poster.pdf".formatted(port, HANGING));
        var cookies =
                clerk.cookies().stream().map(one -> one.name + "=" + one.value).collect(Collectors.joining("; "));
        var asked = HttpRequest.newBuilder(address).header("Cookie", cookies).build();
        try (var http = HttpClient.newHttpClient();
                var pdf = Loader.loadPDF(
                        http.send(asked, BodyHandlers.ofByteArray()).body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void what_everybody_reads_of_a_board_leaves_no_cookie() {
        try (var anybody = arrived(new Reader(chromium.profile()))) {
            for (var address : List.of(BOARD, BOARD + "/2026", HANGING, "/disclosures"))
                assertThat(anybody.open(address).allHeaders()).as(address).doesNotContainKey("set-cookie");
            assertThat(anybody.cookies()).isEmpty();
        }
    }

    @Test
    void the_board_stands_within_the_page_of_a_county_and_leaves_no_cookie_there() {
        try (var anybody = arrived(new Reader(chromium.openedToAxe(DESKTOP)))) {
            var headers = anybody.open(BOARD + "/embed").allHeaders();
            assertThat(headers).doesNotContainKeys("set-cookie", "x-frame-options");
            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors *", "form-action 'none'");
            anybody.open("/help");
            anybody.plant("<iframe id='county' title='公开栏' src='%s/embed'></iframe>".formatted(BOARD));
            assertThat(anybody.framed("#county")).contains("村口公开栏", "打开完整的公开栏");
            assertThat(anybody.cookies()).isEmpty();
        }
    }

    @Test
    void a_reader_without_scripts_asks_likewise() {
        try (var anybody = arrived(new Reader(chromium.withoutScripts()))) {
            anybody.open(HANGING + "/ask");
            assertThat(anybody.text()).contains("我要问", "接下来", "村民委员会").doesNotContain("undefined");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void what_everybody_sees_of_it_has_no_barrier(int width) {
        try (var anybody = arrived(new Reader(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    BOARD,
                    BOARD + "/2026",
                    BOARD + "/embed",
                    "/disclosures/%s?q=%s".formatted(FIRST, "茶山"),
                    HANGING,
                    "/disclosures/" + THIRD,
                    "/disclosures?place=" + VILLAGE.township(),
                    "/disclosures?place=%s&year=2026&concern=posted-late".formatted(VILLAGE.township())))
                anybody.meetsNoBarrier(address);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void the_forms_of_everybody_and_what_comes_after_them_have_no_barrier(int width) {
        try (var anybody = arrived(new Reader(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    HANGING + "/ask?line=3",
                    HANGING + "/follow?number=1",
                    HANGING + "/report",
                    "/asked",
                    "/disclosures/" + FIRST + "/go-on?number=1",
                    receipt)) anybody.meetsNoBarrier(address);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void what_a_clerk_fills_in_has_no_barrier(int width) {
        try (var official = arrived(clerk.in(chromium.openedToAxe(width)))) {
            for (var address : List.of(
                    "/desk" + HANGING,
                    "/desk" + HANGING + "/prepare-statement",
                    "/desk" + HANGING + "/board-code",
                    "/desk" + HANGING + "/note-board-seen")) official.meetsNoBarrier(address);
        }
    }
}
