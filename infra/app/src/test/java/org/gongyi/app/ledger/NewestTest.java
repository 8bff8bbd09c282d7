package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What lists are given without asking the database is never anything but the log.
class NewestTest {

    private final Newest newest = new Newest();

    @Test
    void entries_follow_on_a_position_without_a_gap() {
        newest.add(40, entries(3));
        newest.add(43, entries(2));

        assertThat(positionsAfter(39, 10)).containsExactly(40L, 41L, 42L, 43L, 44L);
        assertThat(positionsAfter(41, 2)).containsExactly(42L, 43L);
    }

    @Test
    void what_came_before_and_what_is_not_there_yet_is_asked_of_the_database() {
        newest.add(40, entries(3));

        assertThat(newest.after(38, 10)).isEmpty();
        assertThat(newest.after(42, 10)).isEmpty();
        assertThat(new Newest().after(-1, 10)).isEmpty();
    }

    @Test
    void where_another_process_recorded_in_between_only_what_follows_is_kept() {
        newest.add(40, entries(3));
        newest.add(45, entries(1));

        assertThat(newest.after(41, 10)).isEmpty();
        assertThat(positionsAfter(44, 10)).containsExactly(45L);
    }

    @Test
    void the_oldest_make_room() {
        for (var n = 0; n < 30; n++) newest.add(n * 100, entries(100));

        assertThat(newest.after(3_000 - 1_024 - 2, 10)).isEmpty();
        assertThat(positionsAfter(3_000 - 1_024 - 1, 1)).containsExactly(3_000L - 1_024);
        assertThat(positionsAfter(2_997, 10)).containsExactly(2_998L, 2_999L);
    }

    @Test
    void long_entries_make_room_earlier() {
        newest.add(0, entries(512, 32_768));

        assertThat(newest.after(512 - 256 - 2, 10)).isEmpty();
        assertThat(positionsAfter(512 - 256 - 1, 1)).containsExactly(512L - 256);
    }

    private List<Long> positionsAfter(long position, int most) {
        return newest.after(position, most).orElseThrow().stream()
                .map(LedgerRow::position)
                .toList();
    }

    private static List<LedgerEntry> entries(int number) {
        return entries(number, 2);
    }

    private static List<LedgerEntry> entries(int number, int bytes) {
        return IntStream.range(0, number)
                .mapToObj(seq -> new LedgerEntry(
                        "resolution/510402001002-x",
                        seq,
                        "resolution.adopted.v1",
                        new UUID(0, seq),
                        Instant.EPOCH,
                        "510402001002",
                        new byte[bytes],
                        LedgerEntry.Beside.NOTHING))
                .toList();
    }
}
