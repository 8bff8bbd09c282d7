package org.gongyi.log.program;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.gongyi.log.Rejected;

/// Runs one of the programs. 0: in order; 1: refused, with the cause; 2: called wrongly.
public final class Program {

    private static final String USAGE = """
            公议簿存证工具 · Gongyi log

              verify  <网址|文件夹 url|folder> (--vkey KEY|FILE | --policy FILE) [--since FILE] [--save FILE]
              receipt <文件 file> (--vkey KEY|FILE | --policy FILE) [--entry FILE]
              mirror  <网址|文件夹 url|folder> <文件夹 folder> (--vkey KEY|FILE | --policy FILE) [--every SECONDS]
              witness --key FILE --state FOLDER (--log VKEY|FILE… | --policy FILE) [--listen HOST:PORT]
              keygen  <文件 file> --name NAME [--type log|witness]
              vkey    <文件 file>
            """;

    private final PrintStream out;
    private final PrintStream err;

    Program(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var code = new Program(readable(System.out), readable(System.err)).run(Arrays.asList(arguments));
        if (code >= 0) System.exit(code);
    }

    /// A machine without a locale says ASCII, and its terminal still shows Chinese.
    private static PrintStream readable(PrintStream stream) {
        return stream.charset().equals(US_ASCII) ? new PrintStream(stream, true, UTF_8) : stream;
    }

    /// The exit code, or a negative number while a server runs on.
    int run(List<String> arguments) {
        if (arguments.isEmpty() || List.of("help", "--help", "-h").contains(arguments.getFirst())) {
            out.print(USAGE);
            return arguments.isEmpty() ? 2 : 0;
        }
        try {
            return command(arguments.getFirst(), arguments.subList(1, arguments.size()));
        } catch (Arguments.Wrong wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return 2;
        } catch (Rejected refusal) {
            err.println("✘ 未通过 · Refused: " + refusal);
            return 1;
        }
    }

    private int command(String name, List<String> rest) {
        return switch (name) {
            case "verify" -> Verify.run(rest, out, err);
            case "receipt" -> CheckReceipt.run(rest, out);
            case "mirror" -> KeepMirror.run(rest, out, err);
            case "witness" -> RunWitness.run(rest, out);
            case "keygen" -> Keygen.run(rest, out);
            case "vkey" -> PublicHalf.run(rest, out);
            default -> throw new Arguments.Wrong("没有这个命令 · No such command: " + name);
        };
    }
}
