package org.gongyi.app.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An .xlsx put together part by part, for what no library writes.
final class Book {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    Book() {
        with(
                "_rels/.rels",
                "<Relationships>%s</Relationships>".formatted(rel("r1", "officeDocument", "xl/workbook.xml")));
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>%s%s%s%s</Relationships>"
                        .formatted(
                                rel("r1", "worksheet", "worksheets/sheet1.xml"),
                                rel("r2", "worksheet", "/xl/worksheets/sheet2.xml"),
                                rel("r3", "sharedStrings", "sharedStrings.xml"),
                                rel("r4", "styles", "styles.xml")));
        sheets("<sheet name='名册' r:id='r1'/>");
        with("xl/styles.xml", "<styleSheet/>");
        strings("");
        with("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>");
    }

    private static String rel(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, TYPES + type, target);
    }

    Book sheets(String elements) {
        return with(
                "xl/workbook.xml",
                "<workbook xmlns:r='urn:r'><workbookPr/><sheets>%s</sheets></workbook>".formatted(elements));
    }

    Book strings(String elements) {
        return with("xl/sharedStrings.xml", "<sst>" + elements + "</sst>");
    }

    /// The first sheet has these rows and nothing else.
    Book rows(String rows) {
        return with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Book with(String part, String xml) {
        return with(part, out -> out.write(xml.getBytes(UTF_8)));
    }

    Book with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /// A cell with its text in it.
    static String text(String place, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(place, text);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
