package org.gongyi.log.check;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Sha256;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.DurableFile;

/// Two checkpoints of one log that do not go together. Both are signed, so whoever holds them can show what
/// the log did.
public final class Evidence {

    private static final Set<Cause> LEFT_ITS_HISTORY = EnumSet.of(Cause.SHRUNK, Cause.FORK, Cause.NOT_CONSISTENT);

    private Evidence() {}

    /// Runs a check of what is served now against what was seen, and keeps both checkpoints, `seen` and
    /// `served`, in a folder of their own below `folder` where the log has left its history.
    ///
    /// @throws Rejected as the check does, then with the place where they are kept
    public static void of(Path folder, SignedCheckpoint seen, SignedCheckpoint served, Runnable check) {
        try {
            check.run();
        } catch (Rejected refusal) {
            if (!LEFT_ITS_HISTORY.contains(refusal.why())) throw refusal;
            var place = folder.resolve(name(seen.toBytes(), served.toBytes()));
            DurableFile.settle(place.resolve("seen"), seen.toBytes());
            DurableFile.settle(place.resolve("served"), served.toBytes());
            throw new Rejected(
                    refusal.why(),
                    "%s; both checkpoints are kept in %s".formatted(refusal.getMessage(), place),
                    refusal);
        }
    }

    /// The same two have the same place, however often they are found.
    private static String name(byte[] seen, byte[] served) {
        return HexFormat.of().formatHex(Sha256.of(seen, served), 0, 8);
    }
}
