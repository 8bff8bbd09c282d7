package org.gongyi.app.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/// Looks every few seconds whether the server still listens. A server in recovery listens, so only one that is gone is
/// reported.
final class Watch implements Runnable {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    /// What to do about a server that is gone.
    interface Remedy {
        void apply() throws InterruptedException;
    }

    private final InetSocketAddress server;
    private final Remedy remedy;

    Watch(int port, Remedy remedy) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.remedy = remedy;
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                if (!listens()) {
                    remedy.apply();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the ledger is closing
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(server, 1000);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
