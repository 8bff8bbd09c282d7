package org.gongyi.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyi.app.start.CannotStart;
import org.gongyi.command.rulebook.RulebookYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartersTest {

    @TempDir
    private Path folder;

    @Test
    void META_MAX_a_charter_that_loosens_the_law_keeps_the_ledger_from_starting_and_names_the_file()
            throws IOException {
        Files.writeString(folder.resolve("loose.yaml"), """
                layer: charter
                place: "510421105208"
                rules:
                  - rule: DM-VR-QUORUM
                    title: { zh: 到会人数, en: Attendance }
                    scope: V
                    on-fail: VOID
                    params: { share: at least 1/2 }
                    versions:
                      - { from: 2026-05-01, law: 村民自治章程, version: 2026-05-01, article: 第一条, confidence: T }
                """);
        assertThatThrownBy(() -> ProcedureConfiguration.with(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("charters/loose.yaml")
                .hasMessageContaining("DM-VR-QUORUM");
    }

    @Test
    void an_empty_folder_changes_no_law() {
        assertThat(ProcedureConfiguration.with(folder).edition())
                .isEqualTo(RulebookYaml.standard().edition());
    }
}
