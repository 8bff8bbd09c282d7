package org.gongyi.log.program;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.OfflineProof;

/// Checks one receipt without a network.
final class CheckReceipt {

    private CheckReceipt() {}

    static int run(List<String> rest, PrintStream out) {
        var arguments = Arguments.parse(rest, 1, Set.of("--vkey", "--policy"));
        var policy = Inputs.policy(arguments);
        var verdict = Receipt.check(Inputs.file(arguments.word(0), OfflineProof.LIMIT), policy);
        var checkpoint = verdict.checkpoint().checkpoint();
        out.printf(
                "✔ 真实:该记录是 %s 的第 %d 条 · Genuine: entry %d of %s, %d entries, %d cosignatures%n",
                checkpoint.origin(),
                verdict.position(),
                verdict.position(),
                checkpoint.origin(),
                checkpoint.size(),
                policy.cosigners(verdict.checkpoint()).size());
        for (var name : List.of("type", "stream", "recordedAt"))
            if (!verdict.text(name).isEmpty()) out.printf("  %s %s%n", name, Inputs.shown(verdict.text(name)));
        for (var disclosed : verdict.disclosed())
            out.printf("  %s = %s%n", Inputs.shown(disclosed.path()), Inputs.shown(String.valueOf(disclosed.value())));
        return 0;
    }
}
