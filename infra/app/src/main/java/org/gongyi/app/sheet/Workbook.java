package org.gongyi.app.sheet;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongyi.web.sheet.SheetFault.Reason;

/// An .xlsx (ECMA-376): the rows of the one sheet that has any.
final class Workbook {

    private final Archive archive;
    private final Bounds bounds;
    private final Faults faults;

    Workbook(Archive archive, Bounds bounds, Faults faults) {
        this.archive = archive;
        this.bounds = bounds;
        this.faults = faults;
    }

    /// @param part where its cells are
    /// @param hidden by whatever means
    private record Leaf(String name, String part, boolean hidden) {}

    /// Of a sheet that has cells.
    private record Found(String name, SheetScan scan) {}

    /// The strings are read last: a sheet that is too long is known before.
    List<RawRow> rows() throws IOException {
        if (!archive.has("_rels/.rels")) throw new Unfit(Reason.NOT_A_SHEET, 0);
        var book = Relationships.of(archive, "").part("officeDocument").orElse("");
        if (!book.endsWith(".xml")) throw new Unfit(Reason.NOT_A_SHEET, 0);
        var parts = Relationships.of(archive, book);
        if (parts.part("worksheet").isEmpty()) throw new Unfit(Reason.NOT_A_SHEET, 0);
        var found = found(book, parts);
        if (found.size() > 1)
            faults.ofFile(Reason.SEVERAL_SHEETS, found.stream().map(Found::name).collect(joining("、")));
        if (found.size() != 1 || !faults.none()) return List.of();
        var scan = found.getFirst().scan();
        var rows = withStrings(scan.rows(), parts);
        scan.tellHiddenColumns(rows);
        return rows;
    }

    private List<Found> found(String book, Relationships parts) throws IOException {
        var leaves = new ArrayList<Leaf>();
        var since1904 = false;
        try (var xml = new Xml(archive.open(book))) {
            while (xml.nextStart()) {
                if (xml.starts("workbookPr")) since1904 = xml.isTrue("date1904");
                if (xml.starts("sheet")) leaves.add(leaf(xml, parts));
            }
        }
        for (var leaf : leaves) if (leaf.hidden()) faults.ofFile(Reason.HIDDEN_SHEET, leaf.name());
        return faults.none() ? scanned(leaves, new CellText(styles(parts), since1904)) : List.of();
    }

    private static Leaf leaf(Xml xml, Relationships parts) throws Unfit {
        var target = parts.byId().get(xml.attribute("id", ""));
        if (target == null) throw new Unfit(Reason.BROKEN, 0);
        var visible = xml.attribute("state", "visible").equals("visible");
        return new Leaf(xml.attribute("name", ""), target.type().equals("worksheet") ? target.part() : "", !visible);
    }

    private List<Found> scanned(List<Leaf> leaves, CellText texts) throws IOException {
        var found = new ArrayList<Found>();
        for (var leaf : leaves) {
            if (leaf.part().isEmpty()) continue;
            var scan = new SheetScan(texts, bounds, faults);
            try (var xml = new Xml(archive.open(leaf.part()))) {
                scan.read(xml);
            }
            if (!scan.rows().isEmpty()) found.add(new Found(leaf.name(), scan));
        }
        return found;
    }

    private Styles styles(Relationships parts) throws IOException {
        var part = parts.part("styles");
        if (part.isEmpty()) return Styles.NONE;
        try (var xml = new Xml(archive.open(part.get()))) {
            return Styles.of(xml);
        }
    }

    private List<RawRow> withStrings(List<RawRow> rows, Relationships parts) throws IOException {
        var part = parts.part("sharedStrings");
        if (part.isEmpty()) return SharedStrings.into(rows, Map.of());
        try (var xml = new Xml(archive.open(part.get()))) {
            return SharedStrings.into(rows, SharedStrings.named(rows, xml));
        }
    }
}
