package org.gongyi.app.axon;

import java.sql.SQLException;
import java.time.Duration;
import org.gongyi.app.ledger.CommitWatch;
import org.gongyi.app.operation.LedgerMeters;
import org.gongyi.app.operation.RecordingGate;
import org.gongyi.app.operation.RoomInTheDatabase;
import org.springframework.stereotype.Component;

/// Shows the operator what is written, and stops before the disk is full, or when it is.
@Component
record OperationWatch(RecordingGate gate, LedgerMeters meters, RoomInTheDatabase room) implements CommitWatch {

    @Override
    public void beforeAppend() {
        gate.mustBeOpen();
    }

    @Override
    public void appended(Duration latency) {
        meters.appended(latency);
    }

    @Override
    public void committed(int acts, long position) {
        meters.committed(acts, position);
    }

    @Override
    public void refused(SQLException why) {
        room.refused(why);
    }
}
