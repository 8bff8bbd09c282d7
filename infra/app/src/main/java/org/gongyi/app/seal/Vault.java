package org.gongyi.app.seal;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyi.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;

/// Seals values and opens them again. Keys are read for each value and kept nowhere: what the database has forgotten
/// this process cannot remember.
public final class Vault implements Sealer {

    private static final String ENTER =
            "insert into person_key (id, person, wrapped) select * from unnest(?, ?, ?) on conflict do nothing";
    private static final String KEYS = "select id, person, wrapped from person_key where person = any(?)";
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
    public Salted salted(String path, PersonId person, JsonNode value) {
        var salt = new byte[Disclosure.SALT_BYTES];
        random.nextBytes(salt);
        var disclosure = Disclosure.of(salt, path, value);
        return new Salted(disclosure.digest(), path, person, disclosure.bytes());
    }

    @Override
    public List<SealedFact> close(List<Salted> values) {
        if (values.isEmpty()) return List.of();
        var keys = keysOf(values.stream().map(Salted::person).collect(toUnmodifiableSet()));
        return values.stream()
                .map(value -> closed(value, keys.get(value.person())))
                .toList();
    }

    private SealedFact closed(Salted value, @Nullable PersonKey of) {
        if (of == null) throw new IllegalStateException("a key was removed just now: try again");
        var key = master.unwrap(of.id(), of.person(), of.wrapped());
        try {
            return new SealedFact(
                    value.digest(), value.path(), of.id(), Box.close(key, value.digest(), value.disclosure(), random));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// A key that no value uses in the end does no harm.
    private Map<PersonId, PersonKey> keysOf(Set<PersonId> persons) {
        var found = found(persons);
        if (found.size() == persons.size()) return found;
        enter(persons.stream().filter(person -> !found.containsKey(person)).toList());
        return found(persons);
    }

    private Map<PersonId, PersonKey> found(Set<PersonId> persons) {
        var names = persons.stream().map(PersonId::value).toArray(String[]::new);
        return database.query(KEYS, PERSON_KEY, (Object) names).stream()
                .collect(toUnmodifiableMap(PersonKey::person, of -> of));
    }

    private void enter(List<PersonId> persons) {
        var ids = new UUID[persons.size()];
        var wrapped = new byte[persons.size()][];
        for (var i = 0; i < persons.size(); i++) {
            ids[i] = UUID.randomUUID();
            var key = new byte[Box.KEY_BYTES];
            random.nextBytes(key);
            wrapped[i] = master.wrap(ids[i], persons.get(i), key, random);
            Arrays.fill(key, (byte) 0);
        }
        database.update(ENTER, ids, persons.stream().map(PersonId::value).toArray(String[]::new), wrapped);
    }

    /// What is kept of one entry, in the order of its paths.
    public List<Kept> of(long position) {
        return database.query(KEPT + " where f.position = ? order by f.path, f.digest", opening(), position);
    }

    /// What is kept under these digests, in no order; those that are gone are left out.
    public List<Kept> named(Collection<String> digests) {
        return digests.isEmpty()
                ? List.of()
                : database.query(KEPT + " where f.digest = any(?)", opening(), (Object) digests.toArray(String[]::new));
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
    public String image(String text) {
        return master.image(text);
    }

    @Override
    public String blind(String requestHash) {
        return master.blind(requestHash);
    }
}
