package org.gongyi.log.program;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Web;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.DurableFile;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.WebSource;

/// What the words of a command stand for.
final class Inputs {

    private Inputs() {}

    static LogSource source(String where, Web web) {
        return where.matches("https?://.*") ? new WebSource(web, url(where)) : new FolderSource(path(where));
    }

    static URI url(String text) {
        try {
            var url = URI.create(text);
            if (url.getHost() != null) return url;
        } catch (IllegalArgumentException wrong) {
            throw new Arguments.Wrong("不是网址 · Not a URL: " + wrong.getMessage());
        }
        throw new Arguments.Wrong("不是网址 · Not a URL: " + text);
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new Arguments.Wrong("不是路径 · Not a path: " + wrong.getMessage());
        }
    }

    static byte[] file(String name, int limit) {
        return DurableFile.read(path(name), limit).orElseThrow(() -> new Rejected(Cause.MISSING, name));
    }

    /// A key is a word or the name of a file that holds it.
    static VerifierKey key(String text) {
        var given =
                Files.isRegularFile(path(text)) ? new String(file(text, 4_000), StandardCharsets.UTF_8).strip() : text;
        return VerifierKey.parse(given);
    }

    static Policy policy(Arguments arguments) {
        var file = arguments.one("--policy");
        if (file.isPresent()) return Policy.parse(file(file.get(), Policy.LIMIT));
        return Policy.of(key(arguments.needed("--vkey")));
    }
}
