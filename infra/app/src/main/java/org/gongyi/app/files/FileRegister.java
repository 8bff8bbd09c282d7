package org.gongyi.app.files;

import java.sql.Timestamp;
import java.time.Instant;
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

    Optional<Kept> find(String digest) {
        return database.sql("select digest, bytes, type, copy from kept_file where digest = :digest")
                .param("digest", digest)
                .query(Kept.class)
                .optional();
    }

    /// Whoever hands in again what is there already begins its waiting time anew.
    void note(Kept file, CommunityCode community, PersonId by, Instant at) {
        database.sql("""
                insert into kept_file (digest, bytes, type, copy, community, handed_in_by, handed_in_at)
                values (:digest, :bytes, :type, :copy, :community, :by, :at)
                on conflict (digest) do update set handed_in_at = excluded.handed_in_at""")
                .param("digest", file.digest())
                .param("bytes", file.bytes())
                .param("type", file.type())
                .param("copy", file.copy())
                .param("community", community.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    long bytesSince(CommunityCode community, Instant start) {
        return database.sql("""
                select coalesce(sum(bytes), 0) from kept_file where community = :community and handed_in_at >= :start""")
                .param("community", community.value())
                .param("start", Timestamp.from(start))
                .query(Long.class)
                .single();
    }

    List<Kept> handedInBefore(Instant end, String afterDigest, int most) {
        return database.sql("""
                select digest, bytes, type, copy from kept_file
                where handed_in_at < :end and digest > :after order by digest limit :most""")
                .param("end", Timestamp.from(end))
                .param("after", afterDigest)
                .param("most", most)
                .query(Kept.class)
                .list();
    }

    /// Unless it was handed in again meanwhile.
    boolean forget(String digest, Instant end) {
        return database.sql("delete from kept_file where digest = :digest and handed_in_at < :end")
                        .param("digest", digest)
                        .param("end", Timestamp.from(end))
                        .update()
                > 0;
    }
}
