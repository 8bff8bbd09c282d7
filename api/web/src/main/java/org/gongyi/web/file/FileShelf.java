package org.gongyi.web.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.PersonId;

/// Where attachments are kept, found by what they contain. Answered by the process that has the disk.
public interface FileShelf {

    /// Keeps a file and makes the copy the public will see. The same bytes handed in twice are kept once.
    ///
    /// @param name as whoever hands it in calls it; only its words are kept
    /// @throws FileRefused where it is not kept; nothing is left of it then
    FileRef keep(InputStream bytes, String name, CommunityCode community, PersonId by);

    /// Whether a file was handed in, and is of that size, type and copy.
    boolean has(FileRef file);

    /// The bytes of a file or of a public copy; empty where they are gone.
    Optional<Path> find(String digest);

    /// Somebody was given a file as it was handed in.
    void noteOriginalRead(String digest);
}
