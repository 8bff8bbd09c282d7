package org.gongyi.web.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// How much is taken from people nobody knows.
class PaceTest {

    private static final String MONEY = "disclosures";

    private Instant now = Instant.parse("2026-03-05T00:00:00Z");
    private final Pace pace = new Pace(() -> now);

    @Test
    void an_address_sends_ten_at_once_and_then_one_a_minute() {
        for (int i = 0; i < 10; i++)
            assertThat(pace.take(MONEY, "192.0.2.1", "d" + i)).isZero();
        assertThat(pace.take(MONEY, "192.0.2.1", "x")).isEqualTo(Duration.ofMinutes(1));
        assertThat(pace.take(MONEY, "192.0.2.2", "x")).isZero();

        now = now.plusSeconds(59);
        assertThat(pace.take(MONEY, "192.0.2.1", "x")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(pace.take(MONEY, "192.0.2.1", "x")).isZero();
        assertThat(pace.take(MONEY, "192.0.2.1", "x")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_disclosure_takes_thirty_at_once_whoever_sends_them() {
        for (int i = 0; i < 30; i++)
            assertThat(pace.take(MONEY, "192.0.2." + i, "money")).isZero();
        assertThat(pace.take(MONEY, "192.0.2.99", "money")).isEqualTo(Duration.ofMinutes(1));
        assertThat(pace.take(MONEY, "192.0.2.99", "land")).isZero();
    }

    @Test
    void the_process_takes_a_hundred_and_twenty_at_once_and_then_one_a_second() {
        for (int i = 0; i < 120; i++)
            assertThat(pace.take(MONEY, "10.0.0." + i, "d" + i)).isZero();
        assertThat(pace.take(MONEY, "10.0.1.1", "x")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(pace.take(MONEY, "10.0.1.1", "x")).isZero();
    }

    @Test
    void who_is_told_to_wait_pays_nothing_for_asking_again() {
        for (int i = 0; i < 30; i++) pace.take(MONEY, "192.0.2." + i, "money");
        for (int i = 0; i < 50; i++)
            assertThat(pace.take(MONEY, "192.0.2.99", "money")).isPositive();
        for (int i = 0; i < 10; i++)
            assertThat(pace.take(MONEY, "192.0.2.99", "d" + i)).isZero();
    }

    @Test
    void a_household_counts_as_one_address_of_ipv6() {
        for (int i = 0; i < 10; i++)
            assertThat(pace.take(MONEY, "2001:db8:0:1::" + (i + 1), "d" + i)).isZero();
        assertThat(pace.take(MONEY, "2001:db8:0:1:ffff::1", "x")).isPositive();
        assertThat(pace.take(MONEY, "2001:db8:0:2::1", "x")).isZero();
    }

    @Test
    void what_is_no_address_is_counted_as_it_stands() {
        for (int i = 0; i < 10; i++)
            assertThat(pace.take(MONEY, "_hidden:1", "d" + i)).isZero();
        assertThat(pace.take(MONEY, "_hidden:1", "x")).isPositive();
    }

    @Test
    void a_hearing_in_which_many_speak_keeps_nobody_from_asking_about_money() {
        for (int i = 0; i < 30; i++)
            assertThat(pace.take("hearings", "192.0.2.1", "h" + i)).isZero();
        assertThat(pace.take("hearings", "192.0.2.1", "x")).isPositive();
        assertThat(pace.take(MONEY, "192.0.2.1", "x")).isZero();
    }

    @Test
    void a_village_speaks_in_one_evening_and_one_address_closes_the_hearing_to_nobody() {
        for (int i = 0; i < 100; i++)
            assertThat(pace.take("hearings", "192.0.2." + i, "road")).isZero();
        for (int minute = 0; minute < 600; minute++) {
            now = now.plusSeconds(60);
            pace.take("hearings", "192.0.2.200", "road");
            assertThat(pace.take("hearings", "198.51.100." + minute % 250, "road"))
                    .isZero();
        }
    }
}
