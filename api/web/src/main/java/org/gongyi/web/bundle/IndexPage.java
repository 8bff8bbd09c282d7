package org.gongyi.web.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.gongyi.web.proof.ToldRecords;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// What happened, in words, for whoever opens the bundle: one section a record, written as it comes.
@Component
final class IndexPage {

    /// Above so many the page names each record and leaves what it says to its file: nobody reads on, and telling each
    /// asks the lists.
    private static final int TOLD_IN_FULL = 1_000;

    private final ToldRecords records;
    private final Wording words;

    IndexPage(ToldRecords records, Wording words) {
        this.records = records;
        this.words = words;
    }

    void write(Selection selection, ProvenLog.Cut cut, OutputStream out) throws IOException {
        var page = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        page.write("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        element(page, "title", selection.title());
        page.write("<style>" + CheckPage.STYLE + "</style></head><body>\n");
        element(page, "h1", selection.title());
        element(page, "p", words.say("bundle.index.lead", selection.positions().size(), words.number(cut.size())));
        page.write("<p><a href=\"check.html\">" + HtmlUtils.htmlEscape(words.say("bundle.check")) + "</a></p>\n");
        var isShort = selection.positions().size() <= TOLD_IN_FULL;
        for (var position : selection.positions()) record(page, cut.at(position), isShort);
        page.write("</body></html>\n");
        page.flush();
    }

    private void record(Writer page, ProvenLog.Proven proven, boolean inFull) throws IOException {
        var position = proven.position();
        var entry = new String(proven.entry(), UTF_8);
        var line = records.line(entry);
        page.write("<section>");
        element(page, "h2", words.say("proof.entry.title", position) + " " + line.kind());
        element(page, "p", words.say("bundle.index.when", line.day(), line.recorded()));
        if (inFull) {
            var step = records.step(position, entry);
            if (step.isPresent()) told(page, step.get());
        }
        page.write("<p class=\"small\"><a href=\"%s\">%s</a> · <a href=\"%s\">%s</a></p></section>\n"
                .formatted(
                        Bundles.entryAt(position),
                        HtmlUtils.htmlEscape(words.say("bundle.index.entry")),
                        Bundles.receiptAt(position),
                        HtmlUtils.htmlEscape(words.say("bundle.index.receipt"))));
    }

    private void told(Writer page, Step step) throws IOException {
        page.write("<dl>");
        line(page, words.say("step.recorder"), step.recorder());
        lines(page, step.facts());
        lines(page, step.texts());
        for (var file : step.files()) line(page, file.name(), "SHA-256 " + file.digest());
        page.write("</dl>");
        for (var table : step.tables()) {
            element(page, "h3", table.title());
            page.write("<table><thead>");
            row(page, "th", table.columns());
            page.write("</thead><tbody>");
            for (var row : table.rows()) row(page, "td", row);
            page.write("</tbody></table>");
        }
    }

    private static void lines(Writer page, List<Line> lines) throws IOException {
        for (var line : lines) line(page, line.label(), line.value());
    }

    private static void line(Writer page, String label, String value) throws IOException {
        page.write("<div>");
        element(page, "dt", label);
        element(page, "dd", value);
        page.write("</div>");
    }

    private static void row(Writer page, String cell, List<String> cells) throws IOException {
        page.write("<tr>");
        for (var one : cells) element(page, cell, one);
        page.write("</tr>");
    }

    private static void element(Writer page, String name, String text) throws IOException {
        page.write("<" + name + ">" + HtmlUtils.htmlEscape(text, UTF_8.name()) + "</" + name + ">");
    }
}
