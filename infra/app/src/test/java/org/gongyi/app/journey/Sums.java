package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Puts all digests of a bundle right again, as whoever forges it would.
final class Sums {

    private Sums() {}

    static void rewrite(Path folder) throws IOException, NoSuchAlgorithmException {
        var list = folder.resolve("SHA256SUMS");
        var names = Files.readAllLines(list).stream()
                .map(line -> line.substring(66))
                .toList();
        var rewritten = new StringBuilder();
        for (var name : names)
            rewritten
                    .append(of(Files.readAllBytes(folder.resolve(name))))
                    .append("  ")
                    .append(name)
                    .append('\n');
        Files.writeString(list, rewritten.toString());
        Files.writeString(
                folder.resolve("SHA256SUMS.sha256"), of(rewritten.toString().getBytes(UTF_8)) + "  SHA256SUMS\n");
    }

    private static String of(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
