package org.gongyi.app.operation;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.gongyi.app.postgres.FullDisk;
import org.gongyi.app.postgres.LostDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// A database that refused an act for want of room takes none until it has taken a small write again, wherever
/// its disks are. It is asked at most every two seconds, by whoever wants to know.
@Component
public final class RoomInTheDatabase implements Obstacle {

    private static final Logger LOG = LoggerFactory.getLogger(RoomInTheDatabase.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int SECONDS = 5;

    /// Some 700 kB: a row or two may still find room where everything else is full.
    private static final String WRITE =
            "create temporary table room_to_write on commit drop as select generate_series(1, 20000)";

    private static final String WORDS = """
            数据库的磁盘已满或出错,暂停记录。已有记录完好,可照常查阅;请管理员腾出空间或检查磁盘,之后自动恢复,再重新提交。
            The disk of the database is full or failing, so recording is paused. All records are intact and can be read. Free space or look at the disk; it resumes by itself, then send this again.""";

    private final DataSource database;
    private final Duration pause;
    private final Lock asking = new ReentrantLock();
    private volatile boolean full;
    private volatile long asked;

    @Autowired
    RoomInTheDatabase(DataSource database) {
        this(database, PAUSE);
    }

    /// @param pause between two questions
    RoomInTheDatabase(DataSource database, Duration pause) {
        this.database = database;
        this.pause = pause;
    }

    /// The database stored nothing of an act, for this reason.
    public void refused(SQLException why) {
        if (!FullDisk.isBehind(why)) return;
        if (!full) LOG.error("{}", WORDS);
        asked = System.nanoTime();
        full = true;
    }

    @Override
    public Optional<String> reason() {
        if (full && System.nanoTime() - asked > pause.toNanos() && asking.tryLock()) ask();
        return full ? Optional.of(WORDS) : Optional.empty();
    }

    private void ask() {
        try {
            full = !takesAWrite();
            if (!full) LOG.warn("数据库又有空间,恢复记录 · The database has room again, recording goes on");
        } finally {
            asked = System.nanoTime();
            asking.unlock();
        }
    }

    /// Also true where it may not be asked in this way: then the next act tells.
    private boolean takesAWrite() {
        try (var connection = database.getConnection();
                var write = connection.createStatement()) {
            connection.setAutoCommit(false);
            write.setQueryTimeout(SECONDS);
            write.execute(WRITE);
            connection.commit();
            return true;
        } catch (SQLException refused) {
            if (FullDisk.isBehind(refused) || LostDatabase.isBehind(refused)) return false;
            LOG.warn("the database cannot be asked whether it has room: {}", refused.getMessage());
            return true;
        }
    }
}
