package org.gongyi.web.community;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.web.sheet.Csv;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Resolutions as a table for spreadsheets.
@Component
final class ResolutionTable {

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
                .map(words::say)
                .toList();
        return Csv.of(Stream.concat(Stream.of(head), matters.stream().map(matter -> cells(matter, site)))
                .toList());
    }

    private List<String> cells(Summary matter, String site) {
        var reached = matter.reached();
        return List.of(
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
}
