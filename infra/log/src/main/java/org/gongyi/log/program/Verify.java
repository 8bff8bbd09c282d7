package org.gongyi.log.program;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.log.Web;
import org.gongyi.log.check.Evidence;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.publish.DurableFile;

/// Recomputes a log.
final class Verify {

    private static final Set<String> OPTIONS = Set.of("--vkey", "--policy", "--since", "--save");

    private Verify() {}

    static int run(List<String> rest, PrintStream out, PrintStream err) {
        var arguments = Arguments.parse(rest, 1, OPTIONS);
        var policy = Inputs.policy(arguments);
        var since = arguments.one("--since").map(file -> policy.openSeen(Inputs.file(file, SignedNote.LIMIT)));
        try (var web = new Web(Duration.ofSeconds(30))) {
            var source = Inputs.source(arguments.word(0), web);
            var signed = policy.open(source.checkpoint());
            var progress = new Progress(err, signed.checkpoint().size());
            var verdict = checked(arguments, since, signed, new Verification(source, signed.checkpoint(), progress));
            progress.end();
            arguments.one("--save").ifPresent(file -> DurableFile.replace(Inputs.path(file), signed.toBytes()));
            say(signed.checkpoint(), verdict, out);
            return 0;
        }
    }

    private static Verification.Verdict checked(
            Arguments arguments, Optional<SignedCheckpoint> since, SignedCheckpoint signed, Verification verification) {
        if (since.isEmpty()) return verification.everything();
        var seen = since.get();
        var evidence = Inputs.path(arguments.needed("--since") + ".refused");
        Evidence.of(evidence, seen, signed, () -> verification.contains(seen.checkpoint()));
        return verification.since(seen.checkpoint());
    }

    private static void say(Checkpoint checkpoint, Verification.Verdict verdict, PrintStream out) {
        out.printf(
                "✔ 完好:%s,共 %d 条,核对 %d 条,每日统计 %d 次%n",
                checkpoint.origin(), checkpoint.size(), verdict.entries(), verdict.tallies());
        out.printf(
                "  In order: %s, %d entries, %d recomputed, %d tallies%n",
                checkpoint.origin(), checkpoint.size(), verdict.entries(), verdict.tallies());
        var setBack = verdict.setBack();
        if (setBack.entries() > 0)
            out.printf(
                    "! 记录时钟曾被往回拨:%d 条的记录时间早于前面的记录一分钟以上,第一条是第 %d 条%n"
                            + "! The clock was set back: %d entries are dated more than a minute before earlier ones, first %d%n",
                    setBack.entries(), setBack.first(), setBack.entries(), setBack.first());
    }
}
