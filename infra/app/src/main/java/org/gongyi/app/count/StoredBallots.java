package org.gongyi.app.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Seal;
import org.gongyi.web.issue.Station;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Ballots that were given out. The key of the table lets a voter have one, at whichever station somebody is first; the
/// lock on a station's row keeps it from closing while one is given out, and its count true.
final class StoredBallots implements BallotBook {

    private static final String VOTE = " where family = :family and subject = :subject and round = :round";
    private static final String AND_BOX = " and box = :box";
    private static final TypeReference<List<String>> REASONS = new TypeReference<>() {};

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final JsonMapper json = JsonMapper.builder().build();

    StoredBallots(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public List<Station> stations(VoteKey vote) {
        return of(
                        vote,
                        "select box, opened, closed, taken_back, issued, by_proxy from ballot_station" + VOTE
                                + " order by box")
                .query((row, _) -> station(row))
                .list();
    }

    private Station station(ResultSet row) throws SQLException {
        return new Station(
                row.getInt("box"),
                seal(row.getString("opened")),
                seal(row.getString("closed")),
                row.getInt("issued"),
                row.getInt("by_proxy"),
                json.readValue(row.getString("taken_back"), REASONS));
    }

    private @Nullable Seal seal(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Seal.class);
    }

    @Override
    public Optional<Integer> issuedAt(VoteKey vote, int number) {
        return of(vote, "select box from ballot_issued" + VOTE + " and number = :number")
                .param("number", number)
                .query(Integer.class)
                .optional();
    }

    @Override
    public Optional<Integer> issue(VoteKey vote, int box, int number, Optional<Integer> proxy) {
        return transactions.execute(_ -> {
            if (!isOpen(vote, box)) return Optional.<Integer>empty();
            var given = of(vote, """
                    insert into ballot_issued (family, subject, round, number, box, proxy)
                    values (:family, :subject, :round, :number, :box, :proxy) on conflict do nothing""")
                            .param("number", number)
                            .param("box", box)
                            .param("proxy", proxy.orElse(null))
                            .update()
                    > 0;
            if (!given) return issuedAt(vote, number);
            of(vote, "update ballot_station set issued = issued + 1, by_proxy = by_proxy + :proxies" + VOTE + AND_BOX)
                    .param("proxies", proxy.isPresent() ? 1 : 0)
                    .param("box", box)
                    .update();
            return Optional.of(box);
        });
    }

    /// Locks the station, so that what is kept and what is counted of it change together.
    private boolean isOpen(VoteKey vote, int box) {
        return of(vote, "select closed is null from ballot_station" + VOTE + AND_BOX + " for no key update")
                .param("box", box)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public boolean takeBack(VoteKey vote, int box, int number, String reason) {
        return Boolean.TRUE.equals(transactions.execute(_ -> isOpen(vote, box)
                && taken(vote, box, number)
                        .map(byProxy -> of(vote, """
                                update ballot_station set issued = issued - 1, by_proxy = by_proxy - :proxies,
                                    taken_back = taken_back || to_jsonb(:reason::text)""" + VOTE + AND_BOX)
                                .param("proxies", byProxy ? 1 : 0)
                                .param("reason", reason)
                                .param("box", box)
                                .update())
                        .isPresent()));
    }

    /// Whether the ballot was one for a proxy; nothing where there is none.
    private Optional<Boolean> taken(VoteKey vote, int box, int number) {
        return of(
                        vote,
                        "delete from ballot_issued" + VOTE + AND_BOX
                                + " and number = :number returning proxy is not null")
                .param("box", box)
                .param("number", number)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public boolean open(VoteKey vote, int box, Seal seal) {
        return of(vote, """
                insert into ballot_station (family, subject, round, box, opened)
                values (:family, :subject, :round, :box, :seal::jsonb) on conflict do nothing""")
                        .param("box", box)
                        .param("seal", json.writeValueAsString(seal))
                        .update()
                > 0;
    }

    @Override
    public boolean close(VoteKey vote, int box, Seal seal) {
        var closed = Boolean.TRUE.equals(transactions.execute(_ -> {
            var done = of(vote, """
                    update ballot_station set closed = :seal::jsonb""" + VOTE + " and box = :box and closed is null")
                            .param("box", box)
                            .param("seal", json.writeValueAsString(seal))
                            .update()
                    > 0;
            if (done) sortAnew(vote, box);
            return done;
        }));
        if (closed) database.sql("vacuum (full) ballot_issued").update();
        return closed;
    }

    /// Rows of one transaction, in the order of the roll: nothing in the table tells who came before whom. What the
    /// rows were before goes from the disk with the vacuum after it.
    private void sortAnew(VoteKey vote, int box) {
        of(
                        vote,
                        "create temporary table sorted on commit drop as select * from ballot_issued" + VOTE
                                + " and box = :box order by number")
                .param("box", box)
                .update();
        of(vote, "delete from ballot_issued" + VOTE + " and box = :box")
                .param("box", box)
                .update();
        database.sql("insert into ballot_issued select * from sorted order by number")
                .update();
    }

    @Override
    public void forget(String family, String subject) {
        transactions.executeWithoutResult(_ -> {
            for (var table : List.of("ballot_issued", "ballot_station", "count_vote"))
                database.sql("delete from " + table + " where family = ? and subject = ?")
                        .params(family, subject)
                        .update();
        });
    }

    private StatementSpec of(VoteKey vote, String sql) {
        return database.sql(sql)
                .param("family", vote.family())
                .param("subject", vote.subject())
                .param("round", vote.round());
    }
}
