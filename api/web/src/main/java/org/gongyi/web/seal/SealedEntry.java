package org.gongyi.web.seal;

import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What an entry seals, as far as whoever asks may read it.
///
/// @param type stored name of the event
/// @param open whether this reader is given the values
public record SealedEntry(
        FactId fact, String type, Office recordedBy, boolean open, List<Value> sealed, List<Attachment> files) {

    /// How a value stands.
    public enum State {
        /// It is there, and not for this reader.
        SEALED,
        /// It is there, and shown.
        OPEN,
        /// It was erased by law.
        ERASED,
        /// Neither there nor erased by an entry: the audit reports it.
        MISSING
    }

    /// @param path JSON pointer within the entry
    /// @param disclosure proves to anybody that the value was recorded
    public record Value(
            String path,
            String digest,
            State state,
            @Nullable JsonNode value,
            @Nullable String disclosure,
            @Nullable Erasure erasure) {

        /// The blank the value was filled in at.
        public String field() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /// A text as it was written, anything else as JSON.
        public String text() {
            if (value == null) return "";
            return value.isString() ? value.stringValue() : value.toString();
        }
    }

    public record Attachment(FileRef file, @Nullable Erasure erasure) {}

    /// Whether this reader is shown a value.
    public boolean isRead() {
        return sealed.stream().anyMatch(one -> one.state() == State.OPEN);
    }

    /// Whether a value is kept from this reader.
    public boolean isSealed() {
        return sealed.stream().anyMatch(one -> one.state() == State.SEALED);
    }

    /// Whether several values are left, which may be erased at once.
    public boolean isOfMany() {
        return sealed.stream().filter(one -> one.erasure() == null).count() > 1;
    }

    /// Whether something is left that could be erased.
    public boolean isErasable() {
        return sealed.stream().anyMatch(one -> one.erasure() == null)
                || files.stream().anyMatch(one -> one.erasure() == null);
    }
}
