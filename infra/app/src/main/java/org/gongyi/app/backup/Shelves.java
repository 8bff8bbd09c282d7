package org.gongyi.app.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gongyi.app.files.FileFolder;

/// Attachments from one folder to another, whole or not at all.
final class Shelves {

    private Shelves() {}

    /// @return whether it was there with the bytes of its digest
    static boolean copy(String digest, FileFolder from, FileFolder to) {
        var place = from.placeOf(digest);
        if (!Files.isRegularFile(place)) return false;
        try (var draft = to.draft(out -> Files.copy(place, out))) {
            if (!draft.digest().equals(digest)) return false;
            draft.keep();
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
