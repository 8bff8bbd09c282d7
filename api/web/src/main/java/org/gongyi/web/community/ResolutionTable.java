package org.gongyi.web.community;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Resolutions as a table for spreadsheets (RFC 4180), with the mark by which they read UTF-8.
@Component
final class ResolutionTable {

    private static final String UTF_8_MARK = "\uFEFF";

    private final Wording words;

    ResolutionTable(Wording words) {
        this.words = words;
    }

    String of(List<Summary> matters, String site) {
        var head = Stream.of(
                        "head.number",
                        "list.title",
                        "head.matter",
                        "list.status",
                        "list.reached",
                        "list.started",
                        "list.last",
                        "list.findings.count",
                        "list.late.count",
                        "list.address")
                .map(words::say);
        return UTF_8_MARK
                + row(head)
                + matters.stream().map(matter -> row(cells(matter, site))).collect(joining());
    }

    private Stream<String> cells(Summary matter, String site) {
        var reached = matter.reached();
        return Stream.of(
                matter.number(),
                matter.title(),
                words.of(matter.matter()),
                words.of(matter.status()),
                reached == null ? "" : words.of(reached),
                matter.startedOn().toString(),
                matter.lastOn().toString(),
                Integer.toString(matter.findings()),
                Integer.toString(matter.lateDuties()),
                site + "/resolutions/" + matter.id());
    }

    private static String row(Stream<String> cells) {
        return cells.map(ResolutionTable::cell).collect(joining(",", "", "\r\n"));
    }

    /// What a spreadsheet would take for a formula is text here.
    private static String cell(String value) {
        var plain = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
