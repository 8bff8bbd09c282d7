package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.files.Photograph;
import org.gongyi.app.journey.Official.Enclosure;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// What a clerk hands in by mistake, and somebody else on purpose: it is said what is wrong and where, nothing of it is
/// recorded, and what was typed is kept.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureBadInputTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510499100393");
    private static final DisclosureId QUARTER = new DisclosureId(VILLAGE + "-finance-2026q1");
    private static final String FORM = PlayedQuarters.form(QUARTER);
    private static final String HEAD = "日期,凭证号,摘要,收入,支出,收付对象,经手人,审批人,监督章\n";
    private static final String ROW = "2026-01-08,记-001,村道路灯维修,,100.00,商户,周小兰,王德明,是\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Recorder recorder;

    private Official clerk;
    private int before;

    @BeforeAll
    void a_quarter_is_open() {
        PlayedQuarters.enter(ledger, PlayedQuarters.registration(VILLAGE, "坏表村村民委员会"));
        recorder.record(new OpenPeriod(QUARTER, LocalDate.of(2026, 4, 1), null), Actor.LEDGER);
        CaughtUp.with(ledger);
        clerk = Official.signedIn(ledger, port, VILLAGE, PlayedQuarters.CHAIR);
    }

    @BeforeEach
    void count() {
        before = entries();
    }

    @AfterEach
    void nothing_is_half_posted() {
        assertThat(entries()).isEqualTo(before);
    }

    /// Of this disclosure; others record at the same time.
    private int entries() {
        return clerk.opens("/api/disclosures/%s/events".formatted(QUARTER))
                .body()
                .split("\"position\":")
                .length;
    }

    @Test
    void a_photograph_of_an_iphone_is_told_how_to_be_made_one_that_everybody_can_open() {
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(US_ASCII);
        var answer = sent(typed("1000.00"), new Enclosure("files", "IMG_0001.HEIC", heic));
        refused(answer, 400, "HEIC", "兼容性最佳");
    }

    @Test
    void PII_a_photograph_that_says_where_it_was_taken_is_told_to_be_kept_without() {
        var unfinished = typed("");
        var answer = sent(unfinished, PlayedQuarters.photograph(333));
        refused(answer, 400, "照片里带有拍摄位置，已经去掉，没有保存");
    }

    @Test
    void a_document_that_is_called_a_photograph_is_no_photograph_of_the_board() {
        var answer = sent(typed("1000.00"), new Enclosure("files", "公开栏.jpg", "%PDF-1.7".getBytes(US_ASCII)));
        refused(answer, 400, "文件名说是照片，内容却是 PDF");
    }

    @Test
    void a_photograph_of_50_megabytes_is_told_how_large_it_may_be() {
        var large = Arrays.copyOf(Photograph.lyingOnItsSide(30, 20), 50_000_000);
        var answer = sent(typed("1000.00"), new Enclosure("files", "公开栏.jpg", large));
        refused(answer, 400, "文件太大，每个不超过 10 MB");
    }

    @Test
    void a_sheet_that_inflates_beyond_measure_is_not_read() throws IOException {
        refused(sheet("账.xlsx", bomb()), 400, "解压后大得不正常");
    }

    /// A good book whose rows are followed by 200 MB of nothing.
    private static byte[] bomb() throws IOException {
        var place = Files.write(Files.createTempFile("bomb", ".xlsx"), book(_ -> {}));
        var out = new ByteArrayOutputStream();
        try (var good = new ZipFile(place.toFile());
                var bad = new ZipOutputStream(out)) {
            for (var part : Collections.list(good.entries())) {
                bad.putNextEntry(new ZipEntry(part.getName()));
                bad.write(good.getInputStream(part).readAllBytes());
                if (part.getName().endsWith("sheet1.xml"))
                    for (int i = 0; i < 200; i++)
                        bad.write(" ".repeat(1_000_000).getBytes(US_ASCII));
                bad.closeEntry();
            }
        } finally {
            Files.delete(place);
        }
        return out.toByteArray();
    }

    @Test
    void a_sheet_of_100_000_lines_is_told_how_many_there_may_be() {
        var text = new StringBuilder(HEAD);
        for (int row = 0; row < 100_000; row++) text.append(ROW);
        refused(sheet("账.csv", text.toString().getBytes(UTF_8)), 400, "数据超过 2,000 行");
    }

    @Test
    void a_formula_is_told_with_row_and_column() throws IOException {
        refused(sheet("账.xlsx", book(sheet -> sheet.formula(1, 4, "50+50"))), 400, "第 2 行 E 列", "这里是公式");
    }

    @Test
    void a_link_is_told_with_its_cell() throws IOException {
        var linked = book(sheet -> sheet.hyperlink(1, 2, new HyperLink("https://example.org", "x")));
        refused(sheet("账.xlsx", linked), 400, "C2", "带有链接");
    }

    private static byte[] book(Consumer<Worksheet> mischief) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("收支明细");
            var head = HEAD.strip().split(",");
            var row = ROW.strip().split(",");
            for (int column = 0; column < head.length; column++) {
                sheet.value(0, column, head[column]);
                sheet.value(1, column, row[column]);
            }
            mischief.accept(sheet);
        }
        return out.toByteArray();
    }

    @Test
    void DISC_FIN_ARITH_a_voucher_that_comes_twice_wants_a_reason() {
        var twice = HEAD + ROW + ROW.replace("路灯维修", "路灯维修第二次");
        refused(
                sheet("账.csv", twice.getBytes(UTF_8), "800.00"),
                422,
                "凭证号与前面重复：第 2 笔",
                "第 3 行 B 列：凭证号与前面的行重复",
                "表格还保留着");
    }

    @Test
    void DISC_FIN_ARITH_a_debt_at_the_end_wants_a_reason() {
        var much = HEAD + ROW.replace("100.00", "1500.00");
        refused(sheet("账.csv", much.getBytes(UTF_8), "-500.00"), 422, "期末结余 -500.00 元，为负，须说明理由");
    }

    @Test
    void a_day_before_the_quarter_and_one_after_it_are_told_with_row_and_column() {
        for (var day : new String[] {"2025-12-31", "2026-04-01"}) {
            var outside = HEAD + ROW.replace("2026-01-08", day);
            refused(sheet("账.csv", outside.getBytes(UTF_8), "900.00"), 422, "第 2 行 A 列");
        }
    }

    @Test
    void sums_that_are_off_by_one_fen_are_told_with_the_sum_there_should_be() {
        refused(sheet("账.csv", (HEAD + ROW).getBytes(UTF_8), "900.01"), 422, "期末 900.01", "= 900.00");
    }

    private HttpResponse<String> sheet(String name, byte[] bytes) {
        return sheet(name, bytes, "900.00");
    }

    private HttpResponse<String> sheet(String name, byte[] bytes, String closing) {
        return sent(typed(closing), PlayedQuarters.sheet(name, bytes));
    }

    private static Map<String, String> typed(String closing) {
        return PlayedQuarters.typed(VILLAGE, LocalDate.of(2026, 4, 8), "1000.00", closing);
    }

    private HttpResponse<String> sent(Map<String, String> typed, Enclosure file) {
        return clerk.sends(FORM, typed, file);
    }

    private static void refused(HttpResponse<String> answer, int status, String... told) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body().replaceAll("<[^>]*>", "")).contains(told);
        assertThat(answer.body()).as("what was typed").contains("收茶山承包费，修补三组机耕道，购买办公用品。");
    }
}
