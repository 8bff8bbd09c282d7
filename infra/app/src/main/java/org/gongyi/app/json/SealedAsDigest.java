package org.gongyi.app.json;

import org.gongyi.contract.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.ser.std.StdSerializer;

/// A sealed value is the text of its digest. What is still open is written by the store alone, which closes it: no
/// snapshot, token or answer can hold it by mistake.
final class SealedAsDigest extends StdSerializer<Sealed<?>> {

    SealedAsDigest() {
        super(Sealed.class);
    }

    @Override
    public void serialize(Sealed<?> sealed, JsonGenerator out, SerializationContext context) {
        out.writeString(
                switch (sealed) {
                    case Sealed.Closed<?>(var digest) -> closed(digest, out, context);
                    case Sealed.Open<?>(var person, var value) ->
                        sealing(out, context)
                                .close(
                                        path(out.streamWriteContext()),
                                        person,
                                        LedgerJson.mapper().valueToTree(value));
                });
    }

    /// Of the value that is about to be written: a list is still at the one before it, or at none.
    private static String path(TokenStreamContext at) {
        var now = at.pathAsPointer();
        if (!at.inArray()) return now.toString();
        var list = at.getEntryCount() == 0 ? now : now.head();
        return list + "/" + at.getEntryCount();
    }

    /// Whoever records knows what is recorded.
    private static String closed(String digest, JsonGenerator out, SerializationContext context) {
        if (context.getAttribute(Sealing.class) == null) return digest;
        throw InvalidDefinitionException.from(
                out, "a value that is closed already is recorded by nobody", context.constructType(Sealed.class));
    }

    private static Sealing sealing(JsonGenerator out, SerializationContext context) {
        if (context.getAttribute(Sealing.class) instanceof Sealing sealing) return sealing;
        throw InvalidDefinitionException.from(
                out, "a sealed value is written by the store alone", context.constructType(Sealed.class));
    }
}
