package org.gongyi.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyi.app.start.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path ledger;

    private Path folder;

    @BeforeEach
    void name_the_folder() {
        folder = ledger.resolve("postgres");
    }

    @Test
    void the_records_of_another_postgresql_version_are_neither_opened_nor_touched() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> new DataFolder(folder).mustBeOfThisVersion())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 17");
        assertThat(folder.resolve("PG_VERSION")).hasContent("17");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Files.writeString(folder, "a file in the way");

        assertThatThrownBy(() -> new DataFolder(folder).mustBeWritable())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void a_first_start_that_was_killed_half_way_is_begun_again() throws Exception {
        new DataFolder(folder).clearUnfinishedFirstStart();
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");

        new DataFolder(folder).clearUnfinishedFirstStart();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_ever_started_is_never_cleared() throws Exception {
        new DataFolder(folder).clearUnfinishedFirstStart();
        Files.writeString(folder.resolve("PG_VERSION"), "18\n");
        new DataFolder(folder).firstStartFinished();

        new DataFolder(folder).clearUnfinishedFirstStart();

        assertThat(folder.resolve("PG_VERSION")).exists();
    }

    @Test
    void two_ledgers_never_share_a_folder() throws Exception {
        var file = ledger.resolve("ledger.lock");
        try (var _ = FolderLock.on(file)) {
            assertThatThrownBy(() -> FolderLock.on(file))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        try (var _ = FolderLock.on(file)) {
            assertThat(file).exists();
        }
    }
}
