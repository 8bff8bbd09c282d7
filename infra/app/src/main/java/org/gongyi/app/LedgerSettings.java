package org.gongyi.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/// What an operator may decide about the ledger as a whole.
///
/// @param folder everything the ledger keeps on disk: the database of a small town, attachments, its own lock
/// @param demo whether to play the story of a year through real commands; refused on a ledger that has records
/// @param communities the list an empty ledger begins with, instead of the bundled one
/// @param charters a folder with the charters of communities, as rows of law (docs/law.md); none where it is not set
/// @param register a list of communities to import (`gongyi.import`); the ledger stops when that is done
@ConfigurationProperties("gongyi")
public record LedgerSettings(
        @DefaultValue("./data") Path folder,
        @DefaultValue("false") boolean demo,
        @Nullable Path communities,
        @Nullable Path charters,
        @Name("import") @Nullable Path register) {

    /// Whether it was started for one task and stops when that is done.
    public boolean isForOneTask() {
        return register != null;
    }

    public LedgerSettings {
        folder = folder.toAbsolutePath().normalize();
    }
}
