package org.gongyi.log.tile;

import java.net.URI;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Web;
import org.gongyi.log.note.SignedNote;

/// A log behind a URL prefix.
public final class WebSource implements LogSource {

    private final Web web;
    private final URI prefix;

    public WebSource(Web web, URI prefix) {
        this.web = web;
        this.prefix =
                prefix.getRawPath() != null && prefix.getRawPath().endsWith("/") ? prefix : URI.create(prefix + "/");
    }

    @Override
    public byte[] checkpoint() {
        return get("checkpoint", SignedNote.LIMIT);
    }

    @Override
    public byte[] read(TilePath path) {
        return get(path.toString(), LARGEST);
    }

    private byte[] get(String name, int limit) {
        var answer = web.get(prefix.resolve(name), limit);
        return switch (answer.status()) {
            case 200 -> answer.body();
            case 404, 410 -> throw new Rejected(Cause.MISSING, name);
            default -> throw new Rejected(Cause.BAD_ANSWER, "%s: status %d".formatted(name, answer.status()));
        };
    }
}
