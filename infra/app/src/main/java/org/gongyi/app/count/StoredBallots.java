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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Ballots that were given out: of each vote a [BallotTable], whose key lets a voter have one, at whichever station
/// somebody is first. The lock on a station's row keeps it from closing while one is given out, and its count true.
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
        return table(vote).flatMap(table -> table.boxOf(number));
    }

    /// Where no station of that vote was opened there is none.
    private Optional<BallotTable> table(VoteKey vote) {
        return of(vote, "select id from ballot_vote" + VOTE)
                .query((row, _) -> new BallotTable(row.getInt(1), database))
                .optional();
    }

    /// One statement gives it out and counts it, or does neither. It waits for whoever changes the station's row.
    @Override
    public Issue issue(VoteKey vote, int box, int number, Optional<Integer> proxy) {
        var table = table(vote);
        if (table.isEmpty()) return new Issue.NotOpen();
        if (isGiven(vote, box, number, proxy, table.get())) return new Issue.Given();
        var before = table.get().boxOf(number);
        if (before.isPresent()) return new Issue.Already(before.get());
        return isOpen(vote, box) ? issue(vote, box, number, proxy) : new Issue.NotOpen();
    }

    /// Of two stations that give a ballot to one voter in the same moment, the key of the table lets one.
    private boolean isGiven(VoteKey vote, int box, int number, Optional<Integer> proxy, BallotTable table) {
        try {
            return of(vote, """
                    with counted as (
                        update ballot_station set issued = issued + 1, by_proxy = by_proxy + :proxies %s %s
                            and closed is null and not exists (select from %s where number = :number)
                        returning box)
                    insert into %3$s (number, box, proxy) select :number, box, :proxy::integer from counted""".formatted(VOTE, AND_BOX, table.name()))
                            .param("proxies", proxy.isPresent() ? 1 : 0)
                            .param("box", box)
                            .param("number", number)
                            .param("proxy", proxy.orElse(null))
                            .update()
                    > 0;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean isOpen(VoteKey vote, int box) {
        return of(vote, "select closed is null from ballot_station" + VOTE + AND_BOX)
                .param("box", box)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public boolean takeBack(VoteKey vote, int box, int number, String reason) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> isHeldOpen(vote, box) && taken(vote, box, number, reason)));
    }

    /// Locks the station, so that what is kept and what is counted of it change together.
    private boolean isHeldOpen(VoteKey vote, int box) {
        return of(vote, "select closed is null from ballot_station" + VOTE + AND_BOX + " for no key update")
                .param("box", box)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private boolean taken(VoteKey vote, int box, int number, String reason) {
        var byProxy = table(vote).flatMap(table -> table.taken(box, number));
        byProxy.ifPresent(proxy -> of(vote, """
                update ballot_station set issued = issued - 1, by_proxy = by_proxy - :proxies,
                    taken_back = taken_back || to_jsonb(:reason::text)""" + VOTE + AND_BOX)
                .param("proxies", proxy ? 1 : 0)
                .param("reason", reason)
                .param("box", box)
                .update());
        return byProxy.isPresent();
    }

    @Override
    public boolean open(VoteKey vote, int box, Seal seal) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            of(vote, """
                    insert into ballot_vote (family, subject, round) values (:family, :subject, :round)
                    on conflict do nothing returning id""").query(Integer.class).optional().ifPresent(made -> BallotTable.made(made, database));
            return of(vote, """
                    insert into ballot_station (family, subject, round, box, opened)
                    values (:family, :subject, :round, :box, :seal::jsonb) on conflict do nothing""")
                            .param("box", box)
                            .param("seal", json.writeValueAsString(seal))
                            .update()
                    > 0;
        }));
    }

    /// Stations of one vote close one after the other, so that one of them knows that it is the last. What is said here
    /// to be sorted is sorted in the same transaction: nothing is left to be done after it.
    @Override
    public boolean close(VoteKey vote, int box, Seal seal) {
        return Boolean.TRUE.equals(transactions.execute(_ -> held(vote)
                .filter(_ -> isClosed(vote, box, seal))
                .map(table -> {
                    if (isAnyOpen(vote)) table.sort(box);
                    else table.sort();
                    return true;
                })
                .orElse(false)));
    }

    private Optional<BallotTable> held(VoteKey vote) {
        return of(vote, "select id from ballot_vote" + VOTE + " for no key update")
                .query((row, _) -> new BallotTable(row.getInt(1), database))
                .optional();
    }

    private boolean isClosed(VoteKey vote, int box, Seal seal) {
        return of(vote, "update ballot_station set closed = :seal::jsonb" + VOTE + AND_BOX + " and closed is null")
                        .param("box", box)
                        .param("seal", json.writeValueAsString(seal))
                        .update()
                > 0;
    }

    private boolean isAnyOpen(VoteKey vote) {
        return of(vote, "select exists (select from ballot_station" + VOTE + " and closed is null)")
                .query(Boolean.class)
                .single();
    }

    /// Stations go with their vote.
    @Override
    public void forget(String family, String subject) {
        transactions.executeWithoutResult(_ -> {
            database.sql("delete from ballot_vote where family = ? and subject = ? returning id")
                    .params(family, subject)
                    .query((row, _) -> new BallotTable(row.getInt(1), database))
                    .list()
                    .forEach(BallotTable::drop);
            database.sql("delete from count_vote where family = ? and subject = ?")
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
