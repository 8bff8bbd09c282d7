package org.gongyi.log.program;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.gongyi.log.publish.KeyFile;

/// Prints the public half of a key file, the line to hand out.
final class PublicHalf {

    private PublicHalf() {}

    static int run(List<String> rest, PrintStream out) {
        var arguments = Arguments.parse(rest, 1, Set.of());
        out.println(KeyFile.load(Inputs.path(arguments.word(0))).verifier());
        return 0;
    }
}
