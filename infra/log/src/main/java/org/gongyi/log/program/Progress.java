package org.gongyi.log.program;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/// Tells on a terminal how far a check is, on one line that it wipes at the end. Elsewhere it says nothing.
final class Progress implements LongConsumer {

    private static final int STEPS = 100;

    private final PrintStream err;
    private final long all;
    private final boolean terminal;
    private long told;

    Progress(PrintStream err, long all) {
        this(err, all, System.console() != null && System.console().isTerminal());
    }

    Progress(PrintStream err, long all, boolean terminal) {
        this.err = err;
        this.all = all;
        this.terminal = terminal;
    }

    @Override
    public void accept(long done) {
        if (!terminal || done < told + all / STEPS) return;
        told = done;
        err.printf("\r正在核对 · Checking %,d / %,d", done, all);
    }

    void end() {
        if (told > 0) err.print("\r\033[K");
    }
}
