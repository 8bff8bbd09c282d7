package org.gongyi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyi.web.proof.AuditBook.Finding;
import org.gongyi.web.proof.AuditBook.Kind;
import org.junit.jupiter.api.Test;

class FoundTest {

    @Test
    void remarks_never_crowd_out_faults_nor_end_an_audit() {
        var found = new Found();
        for (var i = 0; i < 5_000; i++) found.add(Kind.TIME, i, "", "recorded_at", "", "");
        assertThat(found.isFull()).isFalse();
        assertThat(found.faults()).isZero();
        found.add(Kind.ENTRY, 7, "", "entry", "", "");
        assertThat(found.kept())
                .hasSize(Found.MOST_REMARKS + 1)
                .last()
                .extracting(Finding::kind)
                .isEqualTo(Kind.ENTRY);
    }

    @Test
    void a_thousand_faults_are_kept_and_all_are_counted() {
        var found = new Found();
        for (var i = 0; i < Found.MOST; i++) {
            assertThat(found.isFull()).isFalse();
            found.add(Kind.ENTRY, i, "", "entry", "", "");
        }
        assertThat(found.isFull()).isTrue();
        found.add(Kind.ENTRY, Found.MOST, "", "entry", "", "");
        assertThat(found.kept()).hasSize(Found.MOST);
        assertThat(found.faults()).isEqualTo(Found.MOST + 1);
    }

    @Test
    void values_are_shown_short_and_plain() {
        var found = new Found();
        found.add(Kind.COLUMN, 0, "a\nb", "type", new byte[] {0, (byte) 255}, "x".repeat(200));
        assertThat(found.kept().getFirst())
                .isEqualTo(new Finding(Kind.COLUMN, 0, "a�b", "type", "00ff", "x".repeat(120) + "…"));
    }
}
