package org.gongyi.app.seal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.contract.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;

/// Seals values and opens them again. Keys are read for each value and kept nowhere: what the database has forgotten
/// this process cannot remember.
public final class Vault implements Sealer {

    private static final String ENTER =
            "insert into person_key (id, person, wrapped) values (?, ?, ?) on conflict do nothing";
    private static final String KEY = "select id, person, wrapped from person_key where person = ?";
    private static final RowMapper<PersonKey> PERSON_KEY =
            (row, _) -> new PersonKey(row.getObject(1, UUID.class), new PersonId(row.getString(2)), row.getBytes(3));
    private static final String KEPT = """
            select f.digest, f.position, f.path, f.box, k.id, k.person, k.wrapped
            from sealed_fact f join person_key k on k.id = f.key""";

    private final JdbcTemplate database;
    private final MasterKey master;
    private final SecureRandom random;

    Vault(JdbcTemplate database, MasterKey master, SecureRandom random) {
        this.database = database;
        this.master = master;
        this.random = random;
    }

    /// Opens what was sealed elsewhere.
    ///
    /// @param masterKey its file; none is made
    /// @throws CannotStart where it is gone, cannot be read, or others may read it
    public static Vault reading(JdbcTemplate database, Path masterKey) {
        var random = new SecureRandom();
        return new Vault(database, MasterKey.in(masterKey, true, random), random);
    }

    private record PersonKey(UUID id, PersonId person, byte[] wrapped) {}

    /// A value as it is kept.
    ///
    /// @param disclosure absent where it does not open, or opens to something else than the entry names
    public record Kept(String digest, long position, String path, PersonId person, Optional<Disclosure> disclosure) {}

    @Override
    public SealedFact seal(String path, PersonId person, JsonNode value) {
        var salt = new byte[Disclosure.SALT_BYTES];
        random.nextBytes(salt);
        var disclosure = Disclosure.of(salt, path, value);
        var digest = disclosure.digest();
        var of = keyOf(person);
        var key = master.unwrap(of.id(), person, of.wrapped());
        try {
            return new SealedFact(digest, path, of.id(), Box.close(key, digest, disclosure.bytes(), random));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// A key that no value uses in the end does no harm.
    private PersonKey keyOf(PersonId person) {
        return found(person).orElseGet(() -> {
            enter(person);
            return found(person).orElseThrow(() -> new IllegalStateException("a key was removed just now: try again"));
        });
    }

    private Optional<PersonKey> found(PersonId person) {
        return database.query(KEY, PERSON_KEY, person.value()).stream().findFirst();
    }

    private void enter(PersonId person) {
        var id = UUID.randomUUID();
        var key = new byte[Box.KEY_BYTES];
        random.nextBytes(key);
        database.update(ENTER, id, person.value(), master.wrap(id, person, key, random));
        Arrays.fill(key, (byte) 0);
    }

    /// What is kept of one entry, in the order of its paths.
    public List<Kept> of(long position) {
        return database.query(KEPT + " where f.position = ? order by f.path, f.digest", opening(), position);
    }

    /// What is kept after one value, in the order of positions and digests.
    public List<Kept> after(long position, String digest, int most) {
        return database.query(
                KEPT + " where (f.position, f.digest) > (?, ?) order by f.position, f.digest limit ?",
                opening(),
                position,
                digest,
                most);
    }

    private RowMapper<Kept> opening() {
        return (row, _) -> {
            var digest = row.getString(1);
            var of = new PersonKey(row.getObject(5, UUID.class), new PersonId(row.getString(6)), row.getBytes(7));
            var disclosure = open(of, digest, row.getBytes(4));
            return new Kept(digest, row.getLong(2), row.getString(3), of.person(), disclosure);
        };
    }

    private Optional<Disclosure> open(PersonKey of, String digest, byte[] box) {
        try {
            var key = master.unwrap(of.id(), of.person(), of.wrapped());
            var disclosure = Disclosure.of(Box.open(key, digest, box));
            Arrays.fill(key, (byte) 0);
            return Optional.of(disclosure).filter(opened -> opened.digest().equals(digest));
        } catch (Box.DoesNotOpen _) {
            return Optional.empty();
        }
    }

    /// Whether the master key is the one that the keys of the persons were wrapped by.
    public boolean opensKeys() {
        try {
            for (var one : database.query("select id, person, wrapped from person_key limit 1", PERSON_KEY))
                Arrays.fill(master.unwrap(one.id(), one.person(), one.wrapped()), (byte) 0);
            return true;
        } catch (Box.DoesNotOpen _) {
            return false;
        }
    }

    @Override
    public String blind(String requestHash) {
        return master.blind(requestHash);
    }
}
