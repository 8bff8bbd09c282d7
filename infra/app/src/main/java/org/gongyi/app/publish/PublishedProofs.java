package org.gongyi.app.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.log.Cause;
import org.gongyi.log.Proofs;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.Policy;
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
import tools.jackson.core.JacksonException;

/// Receipts out of the published files, each checked from its leaf to the signed root before it is
/// called attested. Where the files are spoiled nothing is proven, and that is told; where they are
/// missing or older, the record is called recorded.
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
    public Optional<Standing> of(String event) {
        return recorded(event).map(leaf -> {
            try {
                return attested(leaf).orElseGet(() -> new Standing.Recorded(leaf));
            } catch (Rejected spoiled) {
                LOG.error(
                        "第 {} 条暂不能证明，已公布的文件损坏 · Position {} cannot be proven now, what was published is spoiled: {}",
                        leaf.position(),
                        leaf.position(),
                        spoiled.getMessage());
                return new Standing.Unproven(leaf);
            }
        });
    }

    @Override
    public byte[] opening(byte[] receipt, List<String> disclosures) {
        return Receipt.opening(receipt, disclosures);
    }

    private Optional<Leaf> recorded(String event) {
        if (POSITION.matcher(event).matches()) return found("position", Long.valueOf(event));
        if (EVENT.matcher(event).matches()) return found("event_id", UUID.fromString(event));
        return Optional.empty();
    }

    private Optional<Leaf> found(String column, Object value) {
        return database
                .query(
                        "select position, entry, leaf from ledger_entry where " + column + " = ?",
                        (row, _) -> leaf(row.getLong(1), row.getBytes(2), row.getBytes(3)),
                        value)
                .stream()
                .findFirst();
    }

    private static Leaf leaf(long position, byte[] entry, byte[] hash) {
        return new Leaf(position, new String(entry, UTF_8), HexFormat.of().formatHex(hash));
    }

    private Optional<Standing> attested(Leaf leaf) {
        return published().filter(signed -> leaf.position() < sizeOf(signed)).flatMap(signed -> read(leaf, signed));
    }

    /// Nothing while the files are being written anew, and nothing where they hold another event than the database
    /// at that position: what was restored and went on otherwise is not what was signed. Another text of the same
    /// event was signed and is contradicted.
    private Optional<Standing> read(Leaf recorded, SignedCheckpoint signed) {
        var position = recorded.position();
        var size = sizeOf(signed);
        try {
            var bundle = TileNodes.entries(files, TilePath.in(size, TilePath.ENTRIES, position / TilePath.FULL));
            var entry = bundle.get((int) (position % TilePath.FULL));
            var hash = TreeHash.ofLeaf(entry);
            var hashes = new Prover(new TileNodes(files, size)).inclusion(position, size);
            Proofs.inclusion(position, size, hash, hashes, signed.checkpoint().root());
            var leaf = leaf(position, entry, hash);
            var contradicted = !leaf.entry().equals(recorded.entry());
            if (contradicted && !isOfTheSameEvent(leaf)) return Optional.empty();
            var receipt = Receipt.write(position, entry, List.of(), hashes, signed);
            return Optional.of(new Standing.Attested(leaf, cover(signed), receipt, contradicted));
        } catch (Rejected refusal) {
            return unlessMissing(refusal);
        }
    }

    private boolean isOfTheSameEvent(Leaf signed) {
        return found("event_id", eventOf(signed))
                .filter(row -> row.position() == signed.position())
                .isPresent();
    }

    private static UUID eventOf(Leaf signed) {
        try {
            return UUID.fromString(
                    LedgerJson.mapper().readTree(signed.entry()).path("id").asString());
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new Rejected(
                    Cause.BAD_FORM, "what was signed at %d is no record".formatted(signed.position()), unreadable);
        }
    }

    private Cover cover(SignedCheckpoint signed) {
        var policy = identity.policy();
        var cosigners = policy.cosigners(signed);
        var names = policy.witnesses().stream()
                .filter(witness -> cosigners.contains(witness.key()))
                .map(Policy.Witness::name)
                .toList();
        return new Cover(sizeOf(signed), new String(signed.toBytes(), UTF_8), names);
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
