package org.gongyi.app.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.text.PDFTextStripper;

/// A document as programs write it: with its author, and with a photograph as the telephone took it.
final class WrittenPdf {

    static final String AUTHOR = "GONGYI-AUTHOR";
    static final String XMP = "GONGYI-XMP";
    static final String WORDS = "Contract of the road";

    private WrittenPdf() {}

    static byte[] of(byte[] photograph) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = PDImageXObject.createFromByteArray(document, photograph, "photo.jpg");
            try (var on = new PDPageContentStream(document, page)) {
                on.beginText();
                on.setFont(new PDType1Font(FontName.HELVETICA), 12);
                on.newLineAtOffset(50, 700);
                on.showText(WORDS);
                on.endText();
                on.drawImage(picture, 50, 300);
            }
            document.getDocumentInformation().setAuthor(AUTHOR);
            var xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + XMP + "</x:xmpmeta>";
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.US_ASCII))));
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /// With another file within it and one more behind a paper clip on its page, both of which say the same.
    static byte[] with(String attached) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var on = new PDPageContentStream(document, page)) {
                on.beginText();
                on.setFont(new PDType1Font(FontName.HELVETICA), 12);
                on.newLineAtOffset(50, 700);
                on.showText(WORDS);
                on.endText();
            }
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("list.csv", specification(document, attached)));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            var clip = new PDAnnotationFileAttachment();
            clip.setRectangle(new PDRectangle(50, 50, 20, 20));
            clip.setFile(specification(document, attached));
            page.setAnnotations(List.of(clip));
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, String attached) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(attached.getBytes(StandardCharsets.US_ASCII)));
        var specification = new PDComplexFileSpecification();
        specification.setFile("list.csv");
        specification.setEmbeddedFile(file);
        return specification;
    }

    static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// The pixels of its pictures.
    static List<Integer> picture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            var pixels = new ArrayList<Integer>();
            for (COSName name : resources.getXObjectNames())
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    var picture = image.getImage();
                    for (int x = 0; x < picture.getWidth(); x += 7)
                        for (int y = 0; y < picture.getHeight(); y += 7) pixels.add(picture.getRGB(x, y));
                }
            return pixels;
        }
    }
}
