package org.gongyi.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyi.app.roll.RollChange;
import org.gongyi.app.roll.RollChange.VoterRow;
import org.gongyi.app.seal.SealedFact;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.jspecify.annotations.Nullable;

/// What the entries of a batch put beside the log, and what they take away there, in their transaction: a value is
/// there when its entry is, and gone when the entry that orders it stands.
final class BesideTheLog {

    private static final String ADD = """
            insert into sealed_fact (digest, position, path, key, box)
            select * from unnest(?::text[], ?::bigint[], ?::text[], ?::uuid[], ?::bytea[])""";

    private static final String ERASE =
            "delete from sealed_fact where position = ? and digest = any(?::text[]) returning key";

    /// With the last value of a person the key.
    private static final String FORGET_KEYS = """
            delete from person_key where id = any(?::uuid[])
            and not exists (select from sealed_fact where key = person_key.id)""";

    /// The request stays answered, and nothing is left to try values out against.
    private static final String FORGET_REQUEST = "update idempotency set request_hash = '' where position = ?";

    private static final String LEAVE_TO_DO =
            "insert into unfinished_erasure (position, attachments) values (?, ?::text[])";

    private static final String LIST = """
            insert into roll_voter (roll, position, number, person, key, name, household, ground,
                household_representative, resident_representative, digest)
            select ?, ?, v.* from unnest(?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::boolean[], ?::boolean[], ?::text[]) v""";

    private static final String STRIKE = "update roll_voter set struck_at = ? where roll = ? and number = any(?)";

    private final Connection connection;
    private final int seconds;

    /// @param seconds that a statement may take
    BesideTheLog(Connection connection, int seconds) {
        this.connection = connection;
        this.seconds = seconds;
    }

    private record Placed(long position, SealedFact fact) {}

    /// @param first position of the first entry
    void follow(long first, List<LedgerEntry> entries) throws SQLException {
        var sealed = new ArrayList<Placed>();
        for (var i = 0; i < entries.size(); i++)
            for (var fact : entries.get(i).beside().sealed()) sealed.add(new Placed(first + i, fact));
        if (!sealed.isEmpty()) add(sealed);
        for (var i = 0; i < entries.size(); i++) {
            var beside = entries.get(i).beside();
            if (beside.erasure() != null) erase(first + i, beside.erasure());
            if (beside.roll() != null) follow(first + i, beside.roll());
        }
    }

    private void add(List<Placed> sealed) throws SQLException {
        try (var insert = prepare(ADD)) {
            insert.setArray(1, array("text", sealed, one -> one.fact().digest()));
            insert.setArray(2, array("bigint", sealed, Placed::position));
            insert.setArray(3, array("text", sealed, one -> one.fact().path()));
            insert.setArray(4, array("uuid", sealed, one -> one.fact().key()));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "bytea",
                            sealed.stream().map(one -> one.fact().box()).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    private void follow(long position, RollChange change) throws SQLException {
        if (!change.registered().isEmpty()) list(position, change.roll(), change.registered());
        if (change.struck().isEmpty()) return;
        try (var update = prepare(STRIKE)) {
            update.setLong(1, position);
            update.setString(2, change.roll());
            update.setArray(3, array("integer", change.struck(), number -> number));
            update.executeUpdate();
        }
    }

    private void list(long position, String roll, List<VoterRow> voters) throws SQLException {
        try (var insert = prepare(LIST)) {
            insert.setString(1, roll);
            insert.setLong(2, position);
            insert.setArray(3, array("integer", voters, VoterRow::number));
            insert.setArray(4, array("text", voters, VoterRow::person));
            insert.setArray(5, array("text", voters, VoterRow::key));
            insert.setArray(6, array("text", voters, VoterRow::name));
            insert.setArray(7, array("text", voters, VoterRow::household));
            insert.setArray(8, array("text", voters, VoterRow::ground));
            insert.setArray(9, array("boolean", voters, VoterRow::householdRepresentative));
            insert.setArray(10, array("boolean", voters, VoterRow::residentRepresentative));
            insert.setArray(11, array("text", voters, VoterRow::digest));
            insert.executeUpdate();
        }
    }

    private void erase(long orderedAt, FactErased erasure) throws SQLException {
        var keys = new ArrayList<UUID>();
        try (var delete = prepare(ERASE)) {
            delete.setLong(1, erasure.position());
            delete.setArray(2, array("text", erasure.digests(), digest -> digest));
            try (var gone = delete.executeQuery()) {
                while (gone.next()) keys.add(gone.getObject(1, UUID.class));
            }
        }
        try (var delete = prepare(FORGET_KEYS)) {
            delete.setArray(1, array("uuid", keys, key -> key));
            delete.executeUpdate();
        }
        try (var update = prepare(FORGET_REQUEST)) {
            update.setLong(1, erasure.position());
            update.executeUpdate();
        }
        try (var insert = prepare(LEAVE_TO_DO)) {
            insert.setLong(1, orderedAt);
            insert.setArray(2, array("text", erasure.attachments(), digest -> digest));
            insert.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(seconds);
        return statement;
    }

    private <T> java.sql.Array array(String type, List<T> all, Function<T, @Nullable Object> part) throws SQLException {
        return connection.createArrayOf(type, all.stream().map(part).toArray());
    }
}
