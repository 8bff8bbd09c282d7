package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

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

    /// By Poppler, which shares nothing with what wrote it. 𬭚 is behind U+FFFF.
    @Test
    void another_reader_finds_the_font_embedded_and_the_names_as_written(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("notice.pdf"), press.print(page(NAMES + "𬭚"), DAY, 7));
        assertThat(said("pdftotext", file.toString(), "-")).contains(NAMES + "𬭚");
        assertThat(said("pdffonts", file.toString()).lines().skip(2))
                .singleElement(STRING)
                .matches("[A-Z]{6}\\+NotoSansSC-Regular +CID TrueType +Identity-H +yes yes yes .*");
    }

    /// A subset goes by a name of its own, else a program that joins two PDFs would take one font for the other.
    @Test
    void what_shows_other_characters_names_its_font_otherwise() throws IOException {
        assertThat(fontName(NAMES)).isEqualTo(fontName(NAMES)).isNotEqualTo(fontName("王德明"));
    }

    private String fontName(String text) throws IOException {
        try (var pdf = Loader.loadPDF(press.print(page(text), DAY, 7))) {
            var fonts = pdf.getPage(0).getResources();
            return fonts.getFont(fonts.getFontNames().iterator().next()).getName();
        }
    }

    @Test
    void a_page_of_a_thousand_different_characters_is_a_light_file() {
        var many = IntStream.range(0x4E00, 0x4E00 + 1000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(press.print(page(many), DAY, 7)).hasSizeLessThan(200_000);
        assertThat(press.print(page(NAMES), DAY, 7)).hasSizeLessThan(20_000);
    }

    /// 500 numbers, two beside each other, in eight columns with a border around each cell. Of the names of 500 people
    /// some 600 characters differ.
    @Test
    void a_long_table_is_a_light_file() throws IOException {
        var row = "<tr>" + "<td>%1$s</td><td>高金石</td><td>一组</td><td>%1$s</td>".repeat(2) + "</tr>";
        var rows = IntStream.range(0, 250).mapToObj(row::formatted).collect(Collectors.joining());
        var pdf = press.print(page("<table>" + rows + "</table>"), DAY, 7);
        assertThat(pdf).hasSizeLessThan(180_000);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).split("高金石", -1)).hasSize(501);
            assertThat(new String(read.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("/Artifact BMC", "/MCID")
                    .doesNotContain("/Artifact BMC\nEMC");
        }
    }

    @Test
    void the_file_says_what_it_is() throws IOException {
        try (var pdf = Loader.loadPDF(press.print(page(NAMES), DAY, 7))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("选举结果公告");
        }
    }

    /// PDFBox closes the font that it took its part of, and all papers take from one.
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

    private static String said(String... command) throws IOException {
        var reader = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String page(String body) {
        return """
                <html lang="zh-CN"><head><title>选举结果公告</title><meta name="description" content="公告"/>
                <style>body { font-family: "Noto Sans SC" } td { border: 1pt solid #888 }</style></head><body><p>%s</p></body></html>""".formatted(body);
    }
}
