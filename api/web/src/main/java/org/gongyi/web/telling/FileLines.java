package org.gongyi.web.telling;

import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.web.telling.Telling.FileLine;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Attachments in words: name, size, and where the public fetches them.
@Component
public final class FileLines {

    private final Wording words;

    FileLines(Wording words) {
        this.words = words;
    }

    /// @param gone what is told of digests whose files were erased
    public List<FileLine> of(List<FileRef> attached, Gone gone) {
        return attached.stream()
                .map(file -> new FileLine(
                        file.name(),
                        words.number((file.bytes() + 1023) / 1024) + " KB",
                        file.digest(),
                        "/files/" + file.shown(),
                        file.copy() != null,
                        gone.apply(file.digest()).orElse(null)))
                .toList();
    }
}
