package org.gongyi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// That it opens again is in [ProbesTest], on a real database.
class RoomInTheDatabaseTest {

    private static final SQLException FULL = new SQLException("could not extend file", "53100");

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_database_that_lost_no_act_is_not_asked() {
        assertThat(over(FULL).reason()).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_disk_that_is_still_full_or_away_stays_closed_and_is_not_asked_by_everybody() throws Exception {
        for (var still : new SQLException[] {FULL, new SQLException("gone", "08006")}) {
            asked.set(0);
            var room = over(still);
            room.refused(new SQLException("in a batch", FULL));
            assertThat(room.reason()).isPresent();
            assertThat(asked).hasValue(0);

            Thread.sleep(PAUSE.plusMillis(50));
            for (var look = 0; look < 50; look++) assertThat(room.reason()).isPresent();
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void where_it_may_not_be_asked_the_next_act_tells() throws Exception {
        var room = over(new SQLException("permission denied to create temporary tables", "42501"));
        room.refused(FULL);
        Thread.sleep(PAUSE.plusMillis(50));

        assertThat(room.reason()).isEmpty();
        room.refused(FULL);
        assertThat(room.reason()).isPresent();
    }

    private RoomInTheDatabase over(SQLException answer) {
        var database = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                asked.incrementAndGet();
                throw answer;
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        return new RoomInTheDatabase(database, PAUSE);
    }
}
