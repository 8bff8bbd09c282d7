package org.gongyi.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.proof.ProofSheet;
import org.gongyi.web.proof.ProofSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Prints papers. Every procedure prints by it: it brings what is said, this brings head, foot, seal place, code and
/// pages. Papers are Chinese, whatever language the reader has chosen for the pages: they are what the office posts.
@Component
public final class PrintShop {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Papers papers;
    private final Posters posters;
    private final Certificates certificates;
    private final ProofSheets proofs;
    private final ITemplateEngine templates;
    private final Press press;
    private final String style;

    PrintShop(
            Papers papers,
            Posters posters,
            Certificates certificates,
            ProofSheets proofs,
            ITemplateEngine templates,
            Press press) {
        this.papers = papers;
        this.posters = posters;
        this.certificates = certificates;
        this.proofs = proofs;
        this.templates = templates;
        this.press = press;
        this.style = style();
    }

    /// The notice of a record. Within a request.
    public Optional<Print> notice(Entry<?> entry, PaperSize size) {
        return inChinese(
                entry,
                proof -> papers.of(entry, proof)
                        .map(paper -> new Print(
                                paper.named(),
                                version(entry, size, paper),
                                () -> print(notice(paper, size), entry, proof))));
    }

    /// What is pasted on the board of a disclosure, with the code that leads to noting it. Within a request.
    ///
    /// @param entry that prepared the version, or posted it
    public Optional<byte[]> poster(Entry<? extends DisclosureEvent> entry, PaperSize size, Seen seen) {
        return inChinese(
                entry, proof -> posters.of(entry, proof, seen).map(paper -> print(notice(paper, size), entry, proof)));
    }

    private static Sheet notice(Paper paper, PaperSize size) {
        return new Sheet("paper/notice", paper, paper.heading() + " " + paper.place(), size);
    }

    /// The certificate of one who won a seat by that record. Within a request.
    ///
    /// @param number from 1, in the order of the record
    public Optional<Print> certificate(Entry<?> entry, int number) {
        return inChinese(
                entry,
                proof -> certificates
                        .of(entry, number, proof)
                        .map(one -> new Print(
                                false,
                                version(entry, PaperSize.A4, one),
                                () -> print(
                                        new Sheet(
                                                "paper/certificate",
                                                one,
                                                one.heading() + " " + one.name(),
                                                PaperSize.A4),
                                        entry,
                                        proof))));
    }

    /// A list of people, as it stands now. Within [#inChinese(Supplier)].
    ///
    /// @param now when it is printed, of a list that is not posted yet
    public byte[] list(ListPaper list, PaperSize size, Instant now) {
        var sheet = new Sheet("paper/list", list, list.heading() + " " + list.place(), size);
        var posted = list.posted();
        return posted == null
                ? print(sheet, null, now, 0)
                : print(sheet, posted.address(), posted.at(), posted.position());
    }

    /// A paper that can be printed.
    ///
    /// @param named whether it names mere voters, so that nobody may keep it on the way
    /// @param version changes whenever something on it does
    public record Print(boolean named, String version, Supplier<byte[]> pdf) {}

    private record Sheet(String template, Object paper, String title, PaperSize size) {

        /// Certificates lie, notices stand.
        String page() {
            if (paper instanceof Certificate) return "@page { size: A4 landscape; margin: 12mm }";
            return switch (size) {
                case A4 -> "@page { size: A4 portrait; margin: 22mm 20mm 20mm }";
                case A3 -> "@page { size: A3 portrait; margin: 26mm 24mm 24mm }";
            };
        }
    }

    private static String version(Entry<?> entry, PaperSize size, Object paper) {
        return "%d-%s-%s".formatted(entry.recorded().position(), size, Freshness.of(paper));
    }

    private <T> Optional<T> inChinese(Entry<?> entry, Function<ProofSheet, Optional<T>> written) {
        return inChinese(() -> proofs.of(entry.recorded().position()).flatMap(written));
    }

    /// Whatever is said meanwhile is said in Chinese.
    public <T> T inChinese(Supplier<T> written) {
        var chosen = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(CHINESE);
        try {
            return written.get();
        } finally {
            LocaleContextHolder.setLocaleContext(chosen);
        }
    }

    private byte[] print(Sheet sheet, Entry<?> entry, ProofSheet proof) {
        return print(sheet, proof.address(), entry.recorded().recordedAt(), proof.position());
    }

    /// @param address that leads to the check; absent of what is no record yet
    private byte[] print(Sheet sheet, @Nullable String address, Instant made, long number) {
        var page = page(sheet, address, List.of());
        var lacking = Glyphs.lacking(page);
        if (!lacking.isEmpty()) page = page(sheet, address, lacking);
        return press.print(styled(sheet, Glyphs.marked(page)), made, number);
    }

    private String page(Sheet sheet, @Nullable String address, List<String> lacking) {
        Map<String, Object> said = Map.of(
                "paper", sheet.paper(),
                "title", sheet.title(),
                "size", sheet.size().name().toLowerCase(Locale.ROOT),
                "qr", address == null ? "" : QrPicture.of(address),
                "lacking", lacking);
        return templates.process(sheet.template(), new Context(CHINESE, said));
    }

    private String styled(Sheet sheet, String page) {
        return page.replace("</head>", "<style>" + sheet.page() + style + "</style></head>");
    }

    private static String style() {
        try (var file = PrintShop.class.getResourceAsStream("/paper/paper.css")) {
            if (file == null) throw new IllegalStateException("missing in this build: paper.css");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
