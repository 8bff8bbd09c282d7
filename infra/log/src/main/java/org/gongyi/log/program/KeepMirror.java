package org.gongyi.log.program;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gongyi.log.Web;
import org.gongyi.log.check.Mirror;

/// Brings a verified copy up to date, once; run it as often as wanted.
final class KeepMirror {

    private KeepMirror() {}

    static int run(List<String> rest, PrintStream out) {
        var arguments = Arguments.parse(rest, 2, Set.of("--vkey", "--policy"));
        try (var web = new Web(Duration.ofSeconds(30))) {
            var source = Inputs.source(arguments.word(0), web);
            var added = new Mirror(source, Inputs.path(arguments.word(1)), Inputs.policy(arguments)).update();
            out.printf("✔ 已核对并保存新增 %d 条 · Verified and kept %d new entries%n", added, added);
            return 0;
        }
    }
}
