package org.gongyi.app.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;
import org.gongyi.web.proof.Attestation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Receipts out of the published files, where the database still holds the entry that was signed. What cannot
/// be proven just now is not called attested.
@Component
class PublishedProofs implements Attestation {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedProofs.class);
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern EVENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final LogSource files;
    private final Identity identity;
    private final JdbcTemplate database;

    PublishedProofs(LogSettings settings, Identity identity, JdbcTemplate database) {
        this.files = new FolderSource(settings.folder());
        this.identity = identity;
        this.database = database;
    }

    @Override
    public boolean covers(long position) {
        try {
            return receipt(position).isPresent();
        } catch (Rejected spoiled) {
            LOG.warn("第 {} 条暂不能证明 · Position {} cannot be proven now: {}", position, position, spoiled.why());
            return false;
        }
    }

    @Override
    public Optional<Standing> of(String event) {
        return position(event)
                .map(position -> receipt(position)
                        .<Standing>map(file -> new Standing.Attested(position, file))
                        .orElseGet(() -> new Standing.Recorded(position)));
    }

    private Optional<Long> position(String event) {
        if (POSITION.matcher(event).matches())
            return found("select position from ledger_entry where position = ?", Long.valueOf(event));
        if (EVENT.matcher(event).matches())
            return found("select position from ledger_entry where event_id = ?", UUID.fromString(event));
        return Optional.empty();
    }

    private Optional<Long> found(String question, Object value) {
        return database.queryForList(question, Long.class, value).stream().findFirst();
    }

    private Optional<byte[]> receipt(long position) {
        return published().filter(signed -> position < sizeOf(signed)).flatMap(signed -> read(position, signed));
    }

    /// Nothing while the files are being written anew, and nothing where they hold another entry than the database
    /// at that position: what was restored and went on otherwise is not what was signed.
    private Optional<byte[]> read(long position, SignedCheckpoint signed) {
        var size = sizeOf(signed);
        try {
            var bundle = TileNodes.entries(files, TilePath.in(size, TilePath.ENTRIES, position / TilePath.FULL));
            var hashes = new Prover(new TileNodes(files, size)).inclusion(position, size);
            var entry = bundle.get((int) (position % TilePath.FULL));
            if (!isRecorded(position, entry)) return Optional.empty();
            return Optional.of(Receipt.write(position, entry, List.of(), hashes, signed));
        } catch (Rejected refusal) {
            return unlessMissing(refusal);
        }
    }

    private boolean isRecorded(long position, byte[] entry) {
        var leaves = database.queryForList("select leaf from ledger_entry where position = ?", byte[].class, position);
        return leaves.stream().anyMatch(leaf -> Arrays.equals(leaf, TreeHash.ofLeaf(entry)));
    }

    /// A checkpoint whose cosignatures do not reach the quorum attests nothing.
    private Optional<SignedCheckpoint> published() {
        try {
            return Optional.of(identity.policy().open(files.checkpoint()));
        } catch (Rejected refusal) {
            return unlessMissing(refusal);
        }
    }

    private static <T> Optional<T> unlessMissing(Rejected refusal) {
        return switch (refusal.why()) {
            case MISSING, NO_QUORUM -> Optional.empty();
            default -> throw refusal;
        };
    }

    private static long sizeOf(SignedCheckpoint signed) {
        return signed.checkpoint().size();
    }
}
