package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.web.exchange.SampleDisclosure;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The money of a quarter on paper: 139 lines, as issue 5 measures them.
@WebTest
class DisclosurePapersTest {

    private static final float A3_HEIGHT = 1190;
    private static final Seen SEEN = new Seen(
            "AB3DE-0FGH1",
            "https://ledger.example/disclosures/510422103204-finance-2026q1/see?number=1&code=AB3DE0FGH1");

    @Autowired
    private PrintShop shop;

    @BeforeEach
    void somebody_asks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void nobody_asks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_quarter_of_139_lines_is_a_light_file_on_a4_and_on_a3() {
        assertThat(printed(1, PaperSize.A4)).hasSizeLessThan(200_000);
        assertThat(printed(1, PaperSize.A3)).hasSizeLessThan(200_000);
    }

    /// DISC-FIN-FORM: line by line, opening + income − expense = closing, to the 分.
    @Test
    void every_line_is_on_it_with_what_was_left_after_it_and_the_sums() throws IOException {
        var text = text(1);
        assertThat(text)
                .contains("新民村公开事项公告", "2026年第1季度财务收支情况", "期末余额 177,952.23 元", "本季度主要用于修缮三组机耕道和清理沟渠。")
                .contains("1 2026.01.02 收到乡财政拨付村级办公经费 机关、事业单位 记-1 5,000.01 128,456.06")
                .contains("2 2026.01.03 购买办公用品 企业、商户 记-2 123.42 128,332.64")
                .contains("139 2026.02.19 购买办公用品 企业、商户 记-139 124.79 177,952.23")
                .contains("合计 70,009.24 15,513.06 177,952.23");
    }

    /// DISC-DUE: due on the 20th, posted on the 22nd; DISC-15D: it hangs until the 7th at least.
    @Test
    void it_says_when_it_was_due_how_late_it_was_and_how_long_it_hangs() throws IOException {
        assertThat(text(1))
                .contains("最迟公布日 2026年4月20日", "公布日期 2026年4月22日", "逾期天数 2", "张贴到 至少到 2026年5月7日", "村口公开栏", "审查意见 同意公开")
                .doesNotContain("更正前后对照");
    }

    /// DISC-TRUE: a correction shows old and new side by side, and its reason.
    @Test
    void a_correction_stands_beside_what_was_posted_before() throws IOException {
        assertThat(text(2))
                .contains("更正前后对照", "第 3 笔少记 5 分")
                .contains("支出合计 15,513.06 15,513.11")
                .contains("期末余额 177,952.23 177,952.18");
    }

    @Test
    void money_is_summed_up_by_the_lines_of_the_budget() throws IOException {
        assertThat(text(1)).contains("未列科目 14 70,009.24 0.00").contains("办公费 83 0.00");
    }

    @Test
    void every_page_of_the_table_repeats_its_head_and_says_which_page_it_is() throws IOException {
        try (var pdf = Loader.loadPDF(printed(1, PaperSize.A4))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (var page = 2; page < pages; page++)
                assertThat(page(pdf, page)).contains("凭证号", "余额", "第 " + page + " 页 共 " + pages + " 页");
        }
    }

    @Test
    void the_poster_is_a3_and_has_the_code_that_leads_to_the_record() throws IOException {
        try (var pdf = Loader.loadPDF(printed(1, PaperSize.A3))) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(A3_HEIGHT);
            assertThat(page(pdf, pdf.getNumberOfPages())).contains("盖章处", "1102-");
        }
    }

    @Test
    void DISC_BOARD_the_poster_has_the_code_of_the_board_in_letters_and_as_a_picture_that_a_photograph_keeps()
            throws IOException, NotFoundException {
        var pdf = shop.poster(SampleDisclosure.posting(1), PaperSize.A3, SEEN).orElseThrow();
        if (System.getProperty("pictures") != null)
            Files.write(Path.of(System.getProperty("pictures")).resolve("poster.pdf"), pdf);
        try (var poster = Loader.loadPDF(pdf)) {
            var last = poster.getNumberOfPages();
            assertThat(page(poster, last)).contains("查看码：AB3DE-0FGH1", "盖章处");
            assertThat(scanned(new PDFRenderer(poster).renderImageWithDPI(last - 1, 100)))
                    .contains(SEEN.address())
                    .anyMatch(one -> one.contains("/verify?code="));
        }
        assertThat(text(1)).as("the notice everybody can print").doesNotContain("查看码");
    }

    @Test
    void DISC_BOARD_the_poster_is_printed_before_it_hangs_and_says_nothing_of_what_is_only_known_then()
            throws IOException {
        var pdf = shop.poster(SampleDisclosure.prepared(1), PaperSize.A3, SEEN).orElseThrow();
        try (var poster = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(poster).replaceAll("[\\s　]+", " ");
            assertThat(text)
                    .contains("新民村公开事项公告", "期末余额 177,952.23 元", "合计 70,009.24 15,513.06 177,952.23", "AB3DE-0FGH1")
                    .doesNotContain("公布日期", "张贴到");
        }
    }

    /// What a telephone reads off a picture of the paper.
    private static List<String> scanned(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                .map(Result::getText)
                .toList();
    }

    private String text(int version) throws IOException {
        try (var pdf = Loader.loadPDF(printed(version, PaperSize.A4))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]+", " ");
        }
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf).replaceAll("[\\s　]+", " ");
    }

    private byte[] printed(int version, PaperSize size) {
        var print = shop.notice(SampleDisclosure.posting(version), size).orElseThrow();
        var began = System.nanoTime();
        var pdf = print.pdf().get();
        System.out.println("139 lines on %s: %d bytes, %d ms"
                .formatted(size, pdf.length, (System.nanoTime() - began) / 1_000_000));
        return pdf;
    }
}
