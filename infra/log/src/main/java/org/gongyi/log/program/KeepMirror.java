package org.gongyi.log.program;

import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Web;
import org.gongyi.log.check.Mirror;

/// Brings a verified copy up to date: once, or again and again until it is stopped.
final class KeepMirror {

    private static final Set<Cause> PASSING = EnumSet.of(Cause.UNREACHABLE, Cause.MISSING, Cause.BAD_ANSWER);
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private KeepMirror() {}

    static int run(List<String> rest, PrintStream out, PrintStream err) {
        var arguments = Arguments.parse(rest, 2, Set.of("--vkey", "--policy", "--every"));
        var every = arguments.one("--every").map(KeepMirror::seconds);
        try (var web = new Web(Duration.ofSeconds(30))) {
            var source = Inputs.source(arguments.word(0), web);
            var mirror = new Mirror(source, Inputs.path(arguments.word(1)), Inputs.policy(arguments));
            if (every.isEmpty()) tell(mirror.update(), out);
            else keep(mirror, every.get(), out, err);
            return 0;
        }
    }

    private static Duration seconds(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > DAY)
            throw new Arguments.Wrong("--every 1…%d (秒 seconds)".formatted(DAY));
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    private static void tell(long added, PrintStream out) {
        out.printf("✔ 已核对并保存新增 %d 条 · Verified and kept %d new entries%n", added, added);
    }

    /// A site that is away for a while is asked again; a log that left its history ends it, which is an
    /// alarm. While nothing is new, nothing is said.
    private static void keep(Mirror mirror, Duration every, PrintStream out, PrintStream err) {
        var first = true;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var added = mirror.update();
                if (added > 0 || first) tell(added, out);
                first = false;
            } catch (Rejected refusal) {
                if (!PASSING.contains(refusal.why())) throw refusal;
                err.println("… 稍后再试 · Tried again later: " + refusal);
            }
            LockSupport.parkNanos(every.toNanos());
        }
    }
}
