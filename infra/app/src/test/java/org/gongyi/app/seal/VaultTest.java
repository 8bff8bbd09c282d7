package org.gongyi.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.start.CannotStart;
import org.gongyi.contract.PersonId;
import org.gongyi.log.check.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/// What is kept beside the log opens with both halves of the key and with nothing less.
@OwnDatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VaultTest {

    private static final PersonId ONE = new PersonId("p-vaultone");
    private static final PersonId OTHER = new PersonId("p-vaulttwo");

    @Autowired
    private JdbcConnectionDetails server;

    private final SecureRandom random = new SecureRandom();
    private HikariDataSource database;
    private JdbcTemplate sql;
    private Vault vault;
    private long position;

    @BeforeAll
    void start() {
        database = OwnDatabase.in(server, "vault");
        sql = new JdbcTemplate(database);
        vault = new Vault(sql, new MasterKey(new byte[32]), random);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void what_was_sealed_opens_to_the_value_and_its_proof() {
        var fact = kept(vault.seal("/facts/ground", ONE, text("术后静养")));

        var opened = vault.of(position).getFirst().disclosure().orElseThrow();
        assertThat(opened.value()).isEqualTo(text("术后静养"));
        assertThat(opened.path()).isEqualTo("/facts/ground");
        assertThat(Receipt.digest(opened.text())).isEqualTo(fact.digest());
    }

    /// A restricted event seals all its facts as one value.
    @Test
    void a_whole_record_is_one_value() {
        var draw = LedgerJson.mapper().readTree("{\"ballot\":7,\"voter\":\"p-voter01\"}");
        kept(vault.seal("/facts/draw", ONE, draw));
        assertThat(vault.of(position).getFirst().disclosure().orElseThrow().value())
                .isEqualTo(draw);
    }

    @Test
    void equal_values_of_one_person_have_nothing_in_common() {
        var one = vault.seal("/facts/ground", ONE, text("病"));
        var two = vault.seal("/facts/ground", ONE, text("病"));
        assertThat(one.key()).isEqualTo(two.key());
        assertThat(one.digest()).isNotEqualTo(two.digest());
        assertThat(one.box()).isNotEqualTo(two.box());
        assertThat(vault.seal("/facts/ground", OTHER, text("病")).key()).isNotEqualTo(one.key());
    }

    @Test
    void a_box_with_one_bit_changed_or_in_another_place_does_not_open() {
        var fact = vault.seal("/facts/ground", ONE, text("病"));
        for (var i = 0; i < fact.box().length; i++) {
            var changed = fact.box().clone();
            changed[i] ^= 1;
            kept(new SealedFact(fact.digest(), fact.path(), fact.key(), changed));
            assertThat(vault.of(position).getFirst().disclosure()).isEmpty();
            sql.update("delete from sealed_fact where position = ?", position);
        }
        var elsewhere = vault.seal("/facts/ground", ONE, text("另一句"));
        kept(new SealedFact(fact.digest(), fact.path(), fact.key(), elsewhere.box()));
        assertThat(vault.of(position).getFirst().disclosure()).isEmpty();
    }

    @Test
    void without_the_right_master_key_nothing_opens() {
        kept(vault.seal("/facts/ground", ONE, text("病")));
        var secret = new byte[32];
        secret[31] = 1;
        var wrong = new Vault(sql, new MasterKey(secret), random);
        assertThat(wrong.of(position).getFirst().disclosure()).isEmpty();
        assertThat(wrong.opensKeys()).isFalse();
        assertThat(vault.opensKeys()).isTrue();
    }

    /// Whoever knows every name and every number, and the whole database, comes to no digest without the salt.
    @Test
    void who_tries_all_candidates_without_the_salt_finds_nothing() {
        var fact = vault.seal("/facts/representative", ONE, text("赵工"));
        var names = List.of("赵工", "钱工", "孙工", "李工", "周工", "赵", "工");
        for (var name : names)
            for (var suffix : List.of("", "510411199001011234", ONE.value()))
                for (var guess : guesses(name + suffix)) assertThat(guess).isNotEqualTo(fact.digest());
    }

    private static List<String> guesses(String value) {
        var guesses = new ArrayList<String>();
        guesses.add(Receipt.digest(value));
        guesses.add(Receipt.digest("\"" + value + "\""));
        for (var salt :
                new byte[][] {new byte[16], "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII)})
            guesses.add(
                    Disclosure.of(salt, "/facts/representative", text(value)).digest());
        return guesses;
    }

    @Test
    void a_request_is_remembered_by_a_digest_that_only_this_ledger_can_make() {
        var other = new byte[32];
        other[0] = 1;
        assertThat(vault.blind("hash")).isEqualTo(vault.blind("hash")).isNotEqualTo("hash");
        assertThat(new Vault(sql, new MasterKey(other), random).blind("hash")).isNotEqualTo(vault.blind("hash"));
    }

    @Test
    void a_key_that_is_gone_takes_no_value_any_more() {
        var person = new PersonId("p-vaultgone");
        var fact = vault.seal("/facts/ground", person, text("病"));
        sql.update("delete from person_key where id = ?", fact.key());
        assertThatThrownBy(() -> kept(fact)).isInstanceOf(DataAccessException.class);
        assertThat(kept(vault.seal("/facts/ground", person, text("病"))).key()).isNotEqualTo(fact.key());
    }

    @Test
    void values_and_keys_are_removed_and_never_exchanged() {
        kept(vault.seal("/facts/ground", ONE, text("病")));
        for (var statement : List.of(
                "update sealed_fact set box = ''",
                "update person_key set wrapped = ''",
                "truncate sealed_fact, person_key"))
            assertThatThrownBy(() -> sql.update(statement)).as(statement).isInstanceOf(DataAccessException.class);
        assertThat(sql.update("delete from sealed_fact where position = ?", position))
                .isEqualTo(1);
    }

    @Test
    void the_master_key_is_made_once_and_only_its_owner_may_read_it(@TempDir Path folder) throws Exception {
        var file = folder.resolve("seal.key");
        MasterKey.in(file, false, random);
        var made = Files.readString(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        MasterKey.in(file, true, random);
        assertThat(Files.readString(file)).isEqualTo(made);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKey.in(file, true, random))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_master_key_that_is_lost_or_broken_stops_the_start_and_is_never_made_anew(@TempDir Path folder)
            throws Exception {
        var file = folder.resolve("seal.key");
        assertThatThrownBy(() -> MasterKey.in(file, true, random))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("不见了");
        assertThat(file).doesNotExist();
        Files.writeString(file, "c2hvcnQ=\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> MasterKey.in(file, true, random)).isInstanceOf(CannotStart.class);
    }

    private SealedFact kept(SealedFact fact) {
        sql.update(
                "insert into sealed_fact (digest, position, path, key, box) values (?, ?, ?, ?, ?)",
                fact.digest(),
                ++position,
                fact.path(),
                fact.key(),
                fact.box());
        return fact;
    }

    private static JsonNode text(String value) {
        return LedgerJson.mapper().valueToTree(value);
    }
}
