package org.gongyi.web.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.proof.NotYetAttested;
import org.springframework.stereotype.Component;

/// Writes records into a zip that proves itself: every entry as it was signed, its receipt, the checkpoint, the policy,
/// what happened in words, and a page that checks all of it without network. It holds what entries hold: public facts
/// and digests.
///
/// One record after the other goes out; what stays in memory is a digest a file.
@Component
public final class Bundles {

    private final ProvenLog log;
    private final IndexPage index;
    private final CheckPage check;

    Bundles(ProvenLog log, IndexPage index, CheckPage check) {
        this.log = log;
        this.index = index;
        this.check = check;
    }

    /// The published log, once it covers all that was selected: before that nothing is written.
    ///
    /// @throws NotYetAttested where the last record waits for its checkpoint
    public ProvenLog.Cut covering(Selection selection) {
        return log.now()
                .filter(cut -> selection.last() < cut.size())
                .orElseThrow(() -> new NotYetAttested(selection.last()));
    }

    /// @throws org.gongyi.web.proof.NotProven where a record does not lead to the checkpoint
    public void write(Selection selection, ProvenLog.Cut cut, OutputStream out) throws IOException {
        try (var zip = new SummedZip(out)) {
            zip.file("check.html", check.html().getBytes(UTF_8));
            zip.file("README.txt", check.readme(selection).getBytes(UTF_8));
            zip.file("bundle.json", described(selection));
            zip.file("checkpoint", cut.checkpoint());
            zip.file("ledger.policy", cut.policy().getBytes(UTF_8));
            for (var position : selection.positions()) {
                var proven = cut.at(position);
                zip.file(entryAt(position), proven.entry());
                zip.file(receiptAt(position), proven.receipt());
            }
            zip.file("index.html", page -> index.write(selection, cut, page));
        }
    }

    static String entryAt(long position) {
        return "entries/%08d.json".formatted(position);
    }

    static String receiptAt(long position) {
        return "receipts/%08d.tlog-proof".formatted(position);
    }

    private static byte[] described(Selection selection) {
        return ActJson.bytes(
                new Described(selection.title(), selection.positions().size(), selection.whole()));
    }

    /// @param records how many there are
    record Described(String title, int records, List<String> whole) {}
}
