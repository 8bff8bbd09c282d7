package org.gongyi.app.publish;

import java.util.List;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Proofs;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;
import org.gongyi.web.bundle.ProvenLog;
import org.gongyi.web.proof.NotProven;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Proofs under the checkpoint that is published, out of the files beside it.
@Component
class PublishedLog implements ProvenLog {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedLog.class);

    private final LogSource files;
    private final Identity identity;

    PublishedLog(LogSettings settings, Identity identity) {
        this.files = new FolderSource(settings.folder());
        this.identity = identity;
    }

    @Override
    public Optional<ProvenLog.Cut> now() {
        try {
            var signed = identity.policy().open(files.checkpoint());
            return Optional.of(new Published(files, signed, identity.policyText()));
        } catch (Rejected refusal) {
            if (refusal.why() != Cause.MISSING && refusal.why() != Cause.NO_QUORUM) throw refusal;
            return Optional.empty();
        }
    }

    private static final class Published implements ProvenLog.Cut {

        private final LogSource files;
        private final SignedCheckpoint signed;
        private final String policy;
        private final Prover prover;
        private @Nullable TilePath path;
        private List<byte[]> bundle = List.of();

        Published(LogSource files, SignedCheckpoint signed, String policy) {
            this.files = files;
            this.signed = signed;
            this.policy = policy;
            this.prover = new Prover(new TileNodes(files, signed.checkpoint().size()));
        }

        @Override
        public long size() {
            return signed.checkpoint().size();
        }

        @Override
        public byte[] checkpoint() {
            return signed.toBytes();
        }

        @Override
        public String policy() {
            return policy;
        }

        @Override
        public Proven at(long position) {
            try {
                var entry = entry(position);
                var hashes = prover.inclusion(position, size());
                Proofs.inclusion(
                        position,
                        size(),
                        TreeHash.ofLeaf(entry),
                        hashes,
                        signed.checkpoint().root());
                var receipt = new OfflineProof(Optional.empty(), position, hashes, checkpoint()).toBytes();
                return new Proven(position, entry, receipt);
            } catch (Rejected spoiled) {
                LOG.error(
                        "第 {} 条暂不能证明，已公布的文件损坏 · Position {} cannot be proven now, what was published is spoiled: {}",
                        position,
                        position,
                        spoiled.getMessage());
                throw new NotProven(position);
            }
        }

        private byte[] entry(long position) {
            var wanted = TilePath.in(size(), TilePath.ENTRIES, position / TilePath.FULL);
            if (!wanted.equals(path)) {
                bundle = TileNodes.entries(files, wanted);
                path = wanted;
            }
            return bundle.get((int) (position % TilePath.FULL));
        }
    }
}
