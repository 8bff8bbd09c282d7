package org.gongyi.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final AccessSettings SETTINGS = new AccessSettings(
            5,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            3,
            Duration.ofMinutes(30),
            Duration.ofDays(366),
            Duration.ZERO,
            "*");

    private Instant now = Instant.parse("2026-03-05T00:00:00Z");
    private final LoginRate rate = new LoginRate(SETTINGS, clock());

    @ParameterizedTest
    @CsvSource({"0,PT0S", "4,PT0S", "5,PT1M", "6,PT2M", "10,PT32M", "11,PT1H", "2000000000,PT1H"})
    void a_lock_doubles_with_each_failure_up_to_an_hour(int failures, Duration lock) {
        assertThat(SETTINGS.lockAfter(failures)).isEqualTo(lock);
    }

    @Test
    void an_address_waits_after_too_many_failures_and_for_a_minute_only() {
        for (int i = 0; i < 3; i++) {
            assertThat(rate.mustWait("192.0.2.1")).isFalse();
            rate.failed("192.0.2.1");
        }
        assertThat(rate.mustWait("192.0.2.1")).isTrue();
        assertThat(rate.mustWait("192.0.2.2")).isFalse();
        now = now.plusSeconds(60);
        assertThat(rate.mustWait("192.0.2.1")).isFalse();
        rate.failed("192.0.2.1");
        assertThat(rate.mustWait("192.0.2.1")).isFalse();
    }

    @Test
    void one_time_passwords_differ_and_hold_no_letter_that_looks_like_another() {
        var passwords = new Passwords();
        var one = passwords.oneTime();
        assertThat(one).matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}").isNotEqualTo(passwords.oneTime());
        passwords.requireFit(one, "admin");
    }

    @ParameterizedTest
    @CsvSource({
        "short, PASSWORD_TOO_SHORT",
        "zhangsan2026, PASSWORD_TOO_EASY",
        "ZHANGSAN2026, PASSWORD_TOO_EASY",
        "aaaabbbbcccc, PASSWORD_TOO_EASY",
        "1234567890, PASSWORD_TOO_EASY",
        "abcdefghijk, PASSWORD_TOO_EASY"
    })
    void a_password_that_is_easily_guessed_is_refused(String password, String reason) {
        assertThatThrownBy(() -> new Passwords().requireFit(password, "zhangsan"))
                .hasMessage(reason);
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
