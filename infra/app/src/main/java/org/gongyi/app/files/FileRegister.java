package org.gongyi.app.files;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was handed in, by whom and when. Not part of the record: an entry names its files itself.
final class FileRegister {

    private final JdbcClient database;

    FileRegister(JdbcClient database) {
        this.database = database;
    }

    record Kept(
            String digest,
            long bytes,
            String type,
            @Nullable String copy) {
        boolean is(FileRef file) {
            return file.equals(ref(file.name()));
        }

        FileRef ref(String name) {
            return new FileRef(digest, bytes, type, name, copy);
        }
    }

    /// Until the transaction ends nobody else brings bytes to the folder or takes any away. Reading goes on.
    void alone() {
        database.sql("lock table kept_file in share row exclusive mode").update();
    }

    /// A file that an act may name.
    Optional<Kept> find(String digest) {
        return database.sql("""
                select digest, bytes, type, copy from kept_file where digest = :digest and condemned_at is null""").param("digest", digest).query(Kept.class).optional();
    }

    /// Begins the waiting time of a known file anew. Held until the transaction ends.
    Optional<Kept> touch(String digest, Instant at) {
        return database.sql("""
                update kept_file set waiting_since = :at, condemned_at = null where digest = :digest
                returning digest, bytes, type, copy""")
                .param("digest", digest)
                .param("at", Timestamp.from(at))
                .query(Kept.class)
                .optional();
    }

    /// Held until the transaction ends. False where somebody else was first.
    boolean add(Kept file, CommunityCode community, PersonId by, Instant at) {
        return database.sql("""
                insert into kept_file (digest, bytes, type, copy, community, handed_in_by, handed_in_at, waiting_since)
                values (:digest, :bytes, :type, :copy, :community, :by, :at, :at) on conflict (digest) do nothing""")
                        .param("digest", file.digest())
                        .param("bytes", file.bytes())
                        .param("type", file.type())
                        .param("copy", file.copy())
                        .param("community", community.value())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    long bytesSince(CommunityCode community, Instant start) {
        return database.sql("""
                select coalesce(sum(bytes), 0) from kept_file where community = :community and handed_in_at >= :start""")
                .param("community", community.value())
                .param("start", Timestamp.from(start))
                .query(Long.class)
                .single();
    }

    List<Kept> waitingSince(Instant end, String afterDigest, int most) {
        return database.sql("""
                select digest, bytes, type, copy from kept_file
                where waiting_since < :end and digest > :after order by digest limit :most""")
                .param("end", Timestamp.from(end))
                .param("after", afterDigest)
                .param("most", most)
                .query(Kept.class)
                .list();
    }

    void condemn(String digest, Instant waitingBefore, Instant now) {
        database.sql("""
                update kept_file set condemned_at = :now
                where digest = :digest and waiting_since < :before and condemned_at is null""")
                .param("digest", digest)
                .param("before", Timestamp.from(waitingBefore))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// An act that was on its way when its file was condemned has named it.
    void pardon(Collection<String> named) {
        database.sql("update kept_file set condemned_at = null where digest = any(?) and condemned_at is not null")
                .param(named.toArray(String[]::new))
                .update();
    }

    /// Only what was condemned in an earlier round and not handed in again since. Held until the transaction ends.
    boolean forget(String digest, Instant condemnedBefore) {
        return database.sql("delete from kept_file where digest = :digest and condemned_at < :before")
                        .param("digest", digest)
                        .param("before", Timestamp.from(condemnedBefore))
                        .update()
                > 0;
    }

    /// No act may name it any more. Held until the transaction ends.
    void strike(String digest) {
        database.sql("delete from kept_file where digest = :digest")
                .param("digest", digest)
                .update();
    }

    /// Whether a file or a copy of a file has these bytes.
    boolean needs(String digest) {
        return database.sql("select exists (select from kept_file where digest = :digest or copy = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }
}
