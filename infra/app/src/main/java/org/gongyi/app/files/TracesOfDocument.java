package org.gongyi.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongyi.app.files.FileFolder.Content;
import org.gongyi.app.files.PlaceOfPicture.Divided;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileRefused.Reason;

/// What a PDF says beside its pages is not kept, as little as the place of a picture: who wrote it on which machine and
/// when (document information, XMP, what programs note for themselves), where a photograph in it was taken, and other
/// files that lie within it: nobody sees them on its pages, and so nobody has looked at them before they are public.
/// What stands on its pages stays as it was.
///
/// A PDF that is signed electronically is kept to the bit, since it would be signed no more; so is one that cannot be
/// opened, which tells nobody anything.
final class TracesOfDocument {

    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final List<COSName> BESIDE = List.of(COSName.METADATA, PIECE_INFO, EMBEDDED_FILES);

    private TracesOfDocument() {}

    /// How to write the document without them; empty where it has none, or is to be kept as it is.
    static Optional<Content> leftOut(Path document) throws IOException {
        try (var read = opened(document)) {
            return read.getSignatureDictionaries().isEmpty() && clean(read)
                    ? Optional.of(out -> write(document, out))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) { // the library throws either at what is malformed
            return Optional.empty();
        }
    }

    private static PDDocument opened(Path document) throws IOException {
        return Loader.loadPDF(document.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    /// @throws FileRefused where what could be read cannot be written
    private static void write(Path document, OutputStream out) throws IOException {
        try (var read = opened(document)) {
            clean(read);
            read.setAllSecurityToBeRemoved(true);
            read.setDocumentId(0L); // the same file is the same whenever it is handed in
            read.save(out, CompressParameters.NO_COMPRESSION);
        } catch (RuntimeException broken) {
            throw new FileRefused(Reason.BROKEN, broken);
        }
    }

    /// Whether anything was there.
    private static boolean clean(PDDocument document) throws IOException {
        var trailer = document.getDocument().getTrailer();
        var found = trailer.containsKey(COSName.INFO);
        trailer.removeItem(COSName.INFO);
        for (var key : List.copyOf(document.getDocument().getXrefTable().keySet()))
            found |= clean(document.getDocument().getObjectFromPool(key).getObject());
        return found;
    }

    private static boolean clean(COSBase value) throws IOException {
        var found = false;
        switch (value) {
            case COSDictionary one -> {
                for (var name : beside(one)) {
                    found |= one.containsKey(name);
                    one.removeItem(name);
                }
                for (var inner : new ArrayList<>(one.getValues())) found |= isDirect(inner) && clean(inner);
                if (one instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters()))
                    found |= cleanPicture(stream);
            }
            case COSArray many -> {
                for (var inner : many) found |= isDirect(inner) && clean(inner);
            }
            case null, default -> {}
        }
        return found;
    }

    /// Some of these are free names of fonts and pictures elsewhere: they are left out where they mean a file.
    private static List<COSName> beside(COSDictionary one) {
        var beside = new ArrayList<>(BESIDE);
        if (one.getDictionaryObject(ASSOCIATED_FILES) instanceof COSArray) beside.add(ASSOCIATED_FILES);
        if (one.getDictionaryObject(COSName.F) instanceof COSString || one.containsKey(COSName.UF))
            beside.add(COSName.EF);
        if (COSName.CATALOG.equals(one.getCOSName(COSName.TYPE))) beside.add(COLLECTION);
        return beside;
    }

    /// What is referred to comes by itself.
    private static boolean isDirect(COSBase value) {
        return value instanceof COSDictionary || value instanceof COSArray;
    }

    private static boolean cleanPicture(COSStream stream) throws IOException {
        byte[] bytes;
        try (var in = stream.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        var picture = divided(bytes);
        if (picture.isEmpty()) return false;
        try (var out = stream.createRawOutputStream()) {
            for (var part : picture.get().kept()) out.write(bytes, part.from(), part.until() - part.from());
        }
        return true;
    }

    /// Empty where it tells no place; one that contradicts itself is no picture that is shown.
    private static Optional<Divided> divided(byte[] bytes) {
        try {
            return Optional.of(JpegParts.of(ByteBuffer.wrap(bytes))).filter(Divided::told);
        } catch (IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }
}
