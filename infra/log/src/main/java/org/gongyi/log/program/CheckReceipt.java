package org.gongyi.log.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.gongyi.log.Strict;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.gongyi.log.tile.Bundle;

/// Checks one receipt without a network.
final class CheckReceipt {

    private CheckReceipt() {}

    static int run(List<String> rest, PrintStream out) {
        var arguments = Arguments.parse(rest, 1, Set.of("--vkey", "--policy", "--entry"));
        var policy = Inputs.policy(arguments);
        var file = Inputs.file(arguments.word(0), OfflineProof.LIMIT);
        var verdict = arguments
                .one("--entry")
                .map(entry -> Receipt.check(file, Inputs.file(entry, Bundle.LONGEST), policy))
                .orElseGet(() -> Receipt.check(file, policy));
        proven(verdict, policy, out);
        out.printf("记录 · Entry: %s%n", Strict.plain(new String(verdict.bytes(), UTF_8)));
        for (var disclosed : verdict.disclosed())
            out.printf(
                    "密封内容 · Sealed in it: %s = %s%n", Strict.plain(disclosed.path()), Strict.plain(disclosed.json()));
        return 0;
    }

    private static void proven(Receipt.Verdict verdict, Policy policy, PrintStream out) {
        var checkpoint = verdict.checkpoint().checkpoint();
        var witnesses = policy.cosigners(verdict.checkpoint()).size();
        out.printf(
                "✔ 属实:%s 共 %d 条记录时,下面这条是其中第 %d 条(从 0 起),%d 位见证人会签。%n",
                checkpoint.origin(), checkpoint.size(), verdict.position(), witnesses);
        out.printf(
                "  Genuine: when %s had %d entries, the one below was entry %d (from 0), cosigned by %d witnesses.%n",
                checkpoint.origin(), checkpoint.size(), verdict.position(), witnesses);
    }
}
