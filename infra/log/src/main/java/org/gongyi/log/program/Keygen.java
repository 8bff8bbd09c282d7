package org.gongyi.log.program;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.publish.KeyFile;

/// Makes a key file and prints the public half.
final class Keygen {

    private Keygen() {}

    static int run(List<String> rest, PrintStream out) {
        var arguments = Arguments.parse(rest, 1, Set.of("--name", "--type"));
        var type = switch (arguments.one("--type").orElse("witness")) {
            case "log" -> KeyType.LOG;
            case "witness" -> KeyType.COSIGNATURE;
            default -> throw new Arguments.Wrong("--type log|witness");
        };
        var file = Inputs.path(arguments.word(0));
        out.println(KeyFile.create(file, arguments.needed("--name"), type, new SecureRandom())
                .verifier());
        return 0;
    }
}
