package org.gongyi.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.gongyi.web.proof.AuditBook.Report;
import org.gongyi.web.proof.AuditBook.Run;
import org.gongyi.web.proof.AuditBook.State;
import org.gongyi.webtest.OneOfficeHolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

/// The page of audits tells how old the last one is that came to its end, and when a night was missed.
class AuditAgeTest {

    private static final Instant NOW = Instant.parse("2026-03-07T01:00:00Z");

    private record Audits(@Nullable Instant last) implements AuditBook {

        @Override
        public Optional<Run> latest() {
            return Optional.ofNullable(last).map(at -> new Run(1, at, at.plusSeconds(60), State.IN_ORDER, 7, 7, 0));
        }

        @Override
        public List<Run> runs(int most) {
            return List.of(new Run(2, NOW.minusSeconds(5), null, State.RUNNING, 7, 1, 0));
        }

        @Override
        public Optional<Report> report(long run) {
            return Optional.empty();
        }

        @Override
        public boolean begin() {
            return false;
        }
    }

    private static Model page(@Nullable Instant last) {
        var page = new ExtendedModelMap();
        new AuditPages(new Audits(last), new OneOfficeHolder(), InstantSource.fixed(NOW)).audits(page);
        return page;
    }

    @Test
    void an_audit_of_a_hundred_thousand_seconds_ago_missed_no_night() {
        var page = page(NOW.minusSeconds(100_000));
        assertThat(page.getAttribute("hours")).isEqualTo(27L);
        assertThat(page.getAttribute("old")).isEqualTo(false);
    }

    @Test
    void one_of_a_second_more_did() {
        assertThat(page(NOW.minusSeconds(100_001)).getAttribute("old")).isEqualTo(true);
    }

    @Test
    void where_none_came_to_its_end_no_age_is_told_however_many_were_begun() {
        var page = page(null);
        assertThat(page.getAttribute("hours")).isNull();
        assertThat(page.getAttribute("old")).isEqualTo(true);
    }
}
