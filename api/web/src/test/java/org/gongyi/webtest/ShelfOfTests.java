package org.gongyi.webtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.PersonId;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileRefused.Reason;
import org.gongyi.web.file.FileShelf;

/// A shelf that keeps nothing but remembers what it was handed; an empty file is refused.
public final class ShelfOfTests implements FileShelf {

    public static final String DIGEST = "3f9c".repeat(16);

    private final List<String> names = new ArrayList<>();

    public List<String> names() {
        return names;
    }

    @Override
    public FileRef keep(InputStream bytes, String name, CommunityCode community, PersonId by) {
        try {
            var read = bytes.readAllBytes();
            if (read.length == 0) throw new FileRefused(Reason.EMPTY, 0);
            names.add(name);
            return new FileRef(DIGEST, read.length, "application/pdf", "会议记录", null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean has(FileRef file) {
        return file.digest().equals(DIGEST);
    }

    @Override
    public Optional<Path> find(String digest) {
        return Optional.empty();
    }

    @Override
    public void noteOriginalRead(String digest) {}
}
