package org.gongyi.app.axon;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/// Whoever writes snapshots. A type of its own, so that no other part of the application takes it for its executor.
record SnapshotThread(ExecutorService thread) implements Executor {

    @Override
    public void execute(Runnable snapshot) {
        thread.execute(snapshot);
    }

    void shutdown() {
        thread.shutdown();
    }
}
