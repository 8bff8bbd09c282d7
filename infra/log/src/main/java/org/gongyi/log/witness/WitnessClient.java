package org.gongyi.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.Web;
import org.gongyi.log.note.Cosignature;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.note.VerifierKey;

/// Asks one witness.
public final class WitnessClient {

    private static final String SIZE = "text/x.tlog.size";

    private final Web web;
    private final URI url;
    private final VerifierKey witness;

    /// @param url the submission prefix
    public WitnessClient(Web web, URI url, VerifierKey witness) {
        this.web = web;
        this.url = URI.create(url.toString().replaceAll("/+$", "") + "/add-checkpoint");
        this.witness = witness.cosigner();
    }

    public VerifierKey witness() {
        return witness;
    }

    /// @param request whose proof was made from tiles that have the root of its checkpoint
    public WitnessReply ask(AddCheckpoint request) {
        try {
            return answered(request);
        } catch (Rejected unusable) {
            return new WitnessReply.Silent(unusable);
        }
    }

    private WitnessReply answered(AddCheckpoint request) {
        var answer = web.post(url, request.toBytes(), SignedNote.LIMIT);
        var text = Strict.shown(new String(answer.body(), UTF_8));
        return switch (answer.status()) {
            case 200 -> cosigned(request, answer.body());
            case 409 -> sized(answer.type()) ? knows(answer.body()) : new WitnessReply.Fork(text);
            case 422 -> new WitnessReply.Fork(text);
            default -> new WitnessReply.Refused(answer.status(), text);
        };
    }

    /// Parameters such as a charset change nothing.
    private static boolean sized(String type) {
        return type.split(";", 2)[0].strip().equalsIgnoreCase(SIZE);
    }

    private WitnessReply cosigned(AddCheckpoint request, byte[] body) {
        var lines = SignedNote.lines(body);
        var note = new SignedNote(SignedNote.parse(request.note()).text(), lines);
        var signer = note.verified(List.of(witness)).getFirst();
        return note.by(signer).stream()
                .max(Comparator.comparingLong(Cosignature::time))
                .map(WitnessReply.Cosigned::new)
                .orElseThrow();
    }

    private static WitnessReply knows(byte[] body) {
        var text = Strict.text(body, 32);
        if (!text.endsWith("\n")) throw new Rejected(Cause.BAD_FORM, "a size ends with a newline");
        return new WitnessReply.Knows(Strict.number(text.substring(0, text.length() - 1)));
    }
}
