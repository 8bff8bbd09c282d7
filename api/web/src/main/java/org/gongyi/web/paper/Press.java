package org.gongyi.web.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/// Makes a PDF of a page: tagged, its text copyable, with as much of the font as it shows. The same page gives the same
/// bytes.
///
/// One at a time, since each takes some 20 MB and a tenth of a second; whoever would wait for longer than some seconds
/// is told to come again. Nothing is fetched: what a page shows is in the page.
@Component
class Press {

    private static final int PATIENCE_SECONDS = 4;
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final int USUAL_BYTES = 1 << 16;
    private static final String FAMILY = "Noto Sans SC";

    private final Semaphore turn = new Semaphore(1, true);
    private SoftReference<TrueTypeFont> read = new SoftReference<>(null);

    Press() {
        XRLog.setLoggingEnabled(false);
    }

    /// @param page well-formed XHTML with its style inside
    /// @param made what the PDF says of when it was made
    /// @param number the same for the same page
    /// @throws PressBusy where others wait already
    byte[] print(String page, Instant made, long number) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new PressBusy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        }
        try {
            return printed(page, made, number);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turn.release();
        }
    }

    private byte[] printed(String page, Instant made, long number) throws IOException {
        try (var document = new PDDocument();
                var renderer = builder(page, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Artifacts.lighten(document);
            var about = document.getDocumentInformation();
            about.setCreationDate(calendar(made));
            about.setModificationDate(calendar(made));
            document.setDocumentId(number);
            dateMetadata(document, made);
            var out = new ByteArrayOutputStream(USUAL_BYTES);
            document.save(out);
            return out.toByteArray();
        }
    }

    /// The renderer writes the time of day into the XMP: the same page would not be the same bytes.
    private static void dateMetadata(PDDocument document, Instant made) throws IOException {
        var catalog = document.getDocumentCatalog();
        var said = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var dated = TIME.matcher(said)
                .replaceAll(made.truncatedTo(ChronoUnit.SECONDS).toString());
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
    }

    private PdfRendererBuilder builder(String page, PDDocument document) throws IOException {
        var shown = new PDFontSupplier(PDType0Font.load(document, face(), true));
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .useFont(shown, FAMILY, 400, FontStyle.NORMAL, false)
                .usePdfUaAccessibility(true)
                .withProducer("Gongyi");
        builder.useUnicodeLineBreaker(new Lines());
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        return builder;
    }

    /// Read again once the memory was needed for something else. PDFBox closes what it took a part of, which does
    /// nothing to a font that lies in memory.
    private TrueTypeFont face() {
        var face = read.get();
        if (face == null) read = new SoftReference<>(face = FontFile.read());
        return face;
    }

    private static Calendar calendar(Instant made) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
        calendar.setTime(Date.from(made));
        return calendar;
    }

    /// Where a line of Chinese may end: between any two characters, but not before 。 nor after 《.
    private static final class Lines implements FSTextBreaker {

        private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }
}
