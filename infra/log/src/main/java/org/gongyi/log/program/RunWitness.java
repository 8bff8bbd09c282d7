package org.gongyi.log.program;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.KeyFile;
import org.gongyi.log.witness.Witness;
import org.gongyi.log.witness.WitnessServer;

/// Runs a witness until it is stopped.
final class RunWitness {

    private RunWitness() {}

    static int run(List<String> rest, PrintStream out) {
        var arguments = Arguments.parse(rest, 0, Set.of("--key", "--state", "--log", "--policy", "--listen"));
        var key = Inputs.path(arguments.needed("--key"));
        var logs = logs(arguments);
        var state = Inputs.path(arguments.needed("--state"));
        var address = address(arguments.one("--listen").orElse("127.0.0.1:7380"));
        var signer = KeyFile.load(key);
        if (signer.verifier().type() != KeyType.COSIGNATURE)
            throw new Rejected(Cause.BAD_KEY, "not the key of a witness: keygen … --type witness");
        try {
            System.setProperty(
                    "sun.net.httpserver.maxReqTime", "20"); // seconds; a slow sender holds nothing for longer
            var witness = Witness.alone(signer, logs, state, InstantSource.system());
            var server = WitnessServer.start(witness, address);
            out.printf("见证人已启动 · Witness %s on port %d%n", signer.verifier(), server.port());
            return -1;
        } catch (IOException taken) {
            throw new Rejected(
                    Cause.UNREACHABLE, "cannot listen on %s: %s".formatted(address, taken.getMessage()), taken);
        }
    }

    private static List<VerifierKey> logs(Arguments arguments) {
        var logs = new ArrayList<>(
                arguments.every("--log").stream().map(Inputs::key).toList());
        if (arguments.one("--policy").isPresent())
            Inputs.policy(arguments).logs().forEach(log -> logs.add(log.key()));
        if (logs.isEmpty()) throw new Arguments.Wrong("缺少 --log 或 --policy · Missing --log or --policy");
        if (logs.stream().anyMatch(log -> log.type() != KeyType.LOG))
            throw new Rejected(Cause.BAD_KEY, "a witness watches logs, this is the key of a witness");
        return logs;
    }

    private static InetSocketAddress address(String text) {
        var match = Pattern.compile("(?:(.+):)?([0-9]{1,5})").matcher(text);
        if (!match.matches() || Integer.parseInt(match.group(2)) > 65_535)
            throw new Arguments.Wrong("--listen HOST:PORT");
        return new InetSocketAddress(
                match.group(1) == null ? "127.0.0.1" : match.group(1), Integer.parseInt(match.group(2)));
    }
}
