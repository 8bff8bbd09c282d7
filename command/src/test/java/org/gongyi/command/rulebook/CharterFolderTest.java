package org.gongyi.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// META-MAX: a charter may tighten what the law says, in its own community and from its own day on, and never loosen
/// it.
class CharterFolderTest {

    private static final CommunityCode HERE = new CommunityCode("510421105208");
    private static final CommunityCode NEXT = new CommunityCode("510421105209");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final String CHARTER = """
            layer: charter
            place: "510421105208"
            rules:
              - rule: DM-VR-QUORUM
                title: { zh: 村民代表会议到会人数, en: "Attendance" }
                scope: V
                on-fail: VOID
                params: { share: at least 3/4 }
                versions:
                  - { from: 2026-05-01, law: 龙塘村村民自治章程, version: 2026-05-01, article: 第十二条, confidence: T }
            """;

    @TempDir
    private Path folder;

    @Test
    void META_MAX_a_charter_tightens_the_law_of_its_own_community_from_its_day_on() throws IOException {
        var rulebook = with(CHARTER);
        assertThat(quorum(rulebook, HERE, DAY).share()).isEqualTo(new AtLeast(3, 4));
        assertThat(quorum(rulebook, HERE, DAY).citation().law()).isEqualTo("龙塘村村民自治章程");
        assertThat(quorum(rulebook, HERE, DAY.minusDays(1)).share()).isEqualTo(new AtLeast(2, 3));
        assertThat(quorum(rulebook, NEXT, DAY).share()).isEqualTo(new AtLeast(2, 3));
    }

    @Test
    void META_MAX_a_charter_that_loosens_is_refused_by_name() {
        assertThatThrownBy(() -> with(CHARTER.replace("at least 3/4", "at least 1/2")))
                .isInstanceOf(RulebookMalformed.class)
                .hasMessageContaining("charters/longtang.yaml")
                .hasMessageContaining("DM-VR-QUORUM");
        assertThatThrownBy(() -> with(CHARTER.replace("on-fail: VOID", "on-fail: WARN")))
                .isInstanceOf(RulebookMalformed.class);
    }

    @Test
    void a_charter_holds_for_one_community_and_in_no_other_layer() {
        assertThatThrownBy(() -> with(CHARTER.replace("510421105208", "510421105")))
                .hasMessageContaining("twelve digits");
        assertThatThrownBy(() -> with(CHARTER.replace("layer: charter", "layer: city")))
                .hasMessageContaining("layer is not charter");
        assertThatThrownBy(() -> with("overlay: ours\n" + CHARTER)).hasMessageContaining("no overlay");
    }

    @Test
    void a_folder_without_charters_changes_nothing_and_one_that_is_not_there_is_refused() throws IOException {
        Files.writeString(folder.resolve("README.md"), "no charter");
        assertThat(RulebookYaml.with(new CharterFolder(folder)).edition())
                .isEqualTo(RulebookYaml.standard().edition());
        assertThatThrownBy(() -> RulebookYaml.with(new CharterFolder(folder.resolve("nowhere"))))
                .isInstanceOf(RulebookMalformed.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void a_charter_makes_another_edition() throws IOException {
        assertThat(with(CHARTER).edition()).isNotEqualTo(RulebookYaml.standard().edition());
    }

    private Rulebook with(String charter) throws IOException {
        Files.writeString(folder.resolve("longtang.yaml"), charter);
        return RulebookYaml.with(new CharterFolder(folder));
    }

    private static Rule quorum(Rulebook rulebook, CommunityCode community, LocalDate day) {
        return rulebook.on(day, CommunityKind.VILLAGE, community)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
    }
}
