package org.gongyi.web.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Lines and grounds, which a reading voice passes over. openhtmltopdf marks one for every box, also where it draws
/// nothing, and describes each by an object of its own: half of a long list. An artifact need not be described
/// (ISO 32000-1, 14.8.2.2), and an empty one need not be there.
final class Artifacts {

    private static final Operator MARK = Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT);

    private Artifacts() {}

    static void lighten(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var light = new PDStream(document);
            try (var out = light.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(light(page));
            }
            page.setContents(light);
            page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
        }
    }

    private static List<Object> light(PDPage page) throws IOException {
        var kept = new ArrayList<Object>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (isArtifact(kept) && is(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
                kept.removeLast();
                kept.add(MARK);
            } else if (is(token, OperatorName.END_MARKED_CONTENT) && kept.getLast() == MARK) {
                kept.subList(kept.size() - 2, kept.size()).clear();
            } else kept.add(token);
        }
        return kept;
    }

    /// Whether what is read last are a tag and a property list of an artifact.
    private static boolean isArtifact(List<Object> read) {
        return read.size() > 1 && read.get(read.size() - 2).equals(COSName.ARTIFACT);
    }

    private static boolean is(Object token, String operator) {
        return token instanceof Operator read && read.getName().equals(operator);
    }
}
