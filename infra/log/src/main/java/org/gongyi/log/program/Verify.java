package org.gongyi.log.program;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gongyi.log.Web;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.publish.DurableFile;

/// Recomputes a log.
final class Verify {

    private static final Set<String> OPTIONS = Set.of("--vkey", "--policy", "--since", "--save");

    private Verify() {}

    static int run(List<String> rest, PrintStream out) {
        var arguments = Arguments.parse(rest, 1, OPTIONS);
        var policy = Inputs.policy(arguments);
        var since = arguments
                .one("--since")
                .map(file -> policy.open(Inputs.file(file, SignedNote.LIMIT)).checkpoint());
        try (var web = new Web(Duration.ofSeconds(30))) {
            var source = Inputs.source(arguments.word(0), web);
            var signed = policy.open(source.checkpoint());
            var verification = new Verification(source, signed.checkpoint());
            var verdict = since.map(verification::since).orElseGet(verification::everything);
            arguments.one("--save").ifPresent(file -> DurableFile.replace(Inputs.path(file), signed.toBytes()));
            out.printf(
                    "✔ 完好:%s,共 %d 条,核对 %d 条,每日统计 %d 次 · In order: %d entries, %d recomputed, %d tallies%n",
                    signed.checkpoint().origin(),
                    signed.checkpoint().size(),
                    verdict.entries(),
                    verdict.tallies(),
                    signed.checkpoint().size(),
                    verdict.entries(),
                    verdict.tallies());
            return 0;
        }
    }
}
