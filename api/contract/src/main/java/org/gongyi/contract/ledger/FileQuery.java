package org.gongyi.contract.ledger;

import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;

/// What may be asked about attachments.
public sealed interface FileQuery {

    /// The entry by which a file is known, by the digest of the file or of its public copy. Answered by an optional
    /// [NamedFile]; absent for what was handed in and is named by no entry.
    record Naming(String digest) implements FileQuery {}

    /// Which of these digests an entry names, as a file or as its copy. Answered by a list of strings.
    record Named(List<String> digests) implements FileQuery {}

    /// @param position of the first entry that names it, and of the first that is open where one is
    /// @param closed whether it is only for those who may read that entry: no entry that names it is open
    record NamedFile(FileRef file, CommunityCode community, long position, boolean closed) {}
}
