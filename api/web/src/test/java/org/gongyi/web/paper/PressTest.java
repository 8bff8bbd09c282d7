package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What comes off the press, whatever is printed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressTest {

    private static final Instant DAY = Instant.parse("2026-03-05T08:21:07Z");
    /// Each is drawn by the glyph of a radical as well: 高 and ⾼ look the same.
    private static final String NAMES = "高金石 马龙飞 黄页生 王方文";

    private final Press press = new Press();

    @Test
    void the_same_page_gives_the_same_bytes() {
        assertThat(press.print(page(NAMES), DAY, 7)).isEqualTo(press.print(page(NAMES), DAY, 7));
    }

    @Test
    void a_name_is_copied_as_it_is_written_and_not_as_a_radical_that_looks_like_it() throws IOException {
        try (var pdf = Loader.loadPDF(press.print(page(NAMES), DAY, 7))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(NAMES);
        }
    }

    @Test
    void the_font_is_in_it_whole_and_the_file_says_what_it_is() throws IOException {
        try (var pdf = Loader.loadPDF(press.print(page(NAMES), DAY, 7))) {
            var fonts = pdf.getPage(0).getResources();
            for (var name : fonts.getFontNames())
                assertThat(fonts.getFont(name).getName()).isEqualTo("NotoSansSC-Regular");
            assertThat(fonts.getFontNames()).hasSize(1);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("选举结果公告");
        }
    }

    /// Each PDF numbers its parts anew, also those of the font that all of them share.
    @Test
    void a_long_paper_after_a_short_one_still_has_its_font() throws IOException {
        press.print(page(NAMES), DAY, 7);
        var many = page(("<table><tr><td>" + NAMES + "</td></tr></table>").repeat(200));
        try (var pdf = Loader.loadPDF(press.print(many, DAY, 8))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(pdf).split(NAMES, -1)).hasSize(201);
        }
    }

    @Test
    void several_at_once_come_one_after_the_other_and_none_is_spoiled() {
        var alone = press.print(page(NAMES), DAY, 7);
        var prints = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> press.print(page(NAMES), DAY, 7)))
                .toList();
        assertThat(prints.stream().map(CompletableFuture::join).toList())
                .hasSize(4)
                .allSatisfy(print -> assertThat(print).isEqualTo(alone));
    }

    @Test
    void nothing_is_fetched_that_a_page_names() throws IOException {
        var page =
                page("<img src=\"file:///etc/hostname\" alt=\"x\"/><img src=\"http://127.0.0.1:1/x.png\" alt=\"y\"/>");
        try (var pdf = Loader.loadPDF(press.print(page, DAY, 7))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static String page(String body) {
        return """
                <html lang="zh-CN"><head><title>选举结果公告</title><meta name="description" content="公告"/>
                <style>body { font-family: "Noto Sans SC" }</style></head><body><p>%s</p></body></html>""".formatted(body);
    }
}
