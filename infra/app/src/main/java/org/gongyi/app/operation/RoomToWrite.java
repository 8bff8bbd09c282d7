package org.gongyi.app.operation;

import java.io.File;
import java.util.Optional;
import org.gongyi.app.LedgerSettings;
import org.springframework.stereotype.Component;

/// Keeps a reserve on the ledger's disk. A PostgreSQL that cannot extend its write-ahead log stops altogether, so the
/// ledger stops recording a little earlier, while everything can still be read.
@Component
class RoomToWrite implements Obstacle {

    private static final long RESERVE_IN_MEGABYTES = 64;

    private final File folder;

    RoomToWrite(LedgerSettings settings) {
        this.folder = settings.folder().toFile();
    }

    @Override
    public Optional<String> reason() {
        if (!folder.exists()) {
            return Optional.empty(); // an external database keeps its own disk
        }
        var free = folder.getUsableSpace() >> 20;
        return free >= RESERVE_IN_MEGABYTES ? Optional.empty() : Optional.of("""
                        磁盘空间不足(剩 %1$d MB,须留 %2$d MB),暂停记录。已有记录完好,可照常查阅;腾出空间后自动恢复,请稍后重新提交。
                        The disk is almost full (%1$d MB left, %2$d MB are kept in reserve), so recording is paused. All records are intact and can be read; it resumes by itself once there is room. Please send this again later.""".formatted(free, RESERVE_IN_MEGABYTES));
    }
}
