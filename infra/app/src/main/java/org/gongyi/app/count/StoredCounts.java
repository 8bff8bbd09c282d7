package org.gongyi.app.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.contract.PersonId;
import org.gongyi.web.count.CountBook;
import org.gongyi.web.count.CountSlip;
import org.gongyi.web.count.CountState;
import org.gongyi.web.count.CountStep;
import org.gongyi.web.count.Counter;
import org.gongyi.web.count.VoteKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Counts in the database. The row of a vote is locked while a move of it is made, so that two who finish at once are
/// both kept, or one is told who was first.
final class StoredCounts implements CountBook {

    private static final String VOTE = " where family = :family and subject = :subject and round = :round";
    private static final TypeReference<Map<Integer, Integer>> BOXES = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, String>> REASONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> WRITTEN = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> NUMBERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final JsonMapper json = JsonMapper.builder().build();

    StoredCounts(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public CountState read(VoteKey vote) {
        return of(vote, "select merged, sent_back, closed from count_vote" + VOTE)
                .query((row, _) -> state(row, slips(vote)))
                .optional()
                .orElse(CountState.NONE);
    }

    @Override
    public CountStep move(VoteKey vote, Function<CountState, CountStep> move) {
        return transactions.execute(_ -> moved(vote, move));
    }

    private CountStep moved(VoteKey vote, Function<CountState, CountStep> move) {
        var was = locked(vote).orElse(CountState.NONE);
        var step = move.apply(was);
        if (step instanceof CountStep.Done(CountState now)) store(vote, was, now);
        return step;
    }

    /// Made where there is none yet, so that there is something to lock.
    private Optional<CountState> locked(VoteKey vote) {
        of(vote, """
                insert into count_vote (family, subject, round) values (:family, :subject, :round)
                on conflict do nothing""").update();
        return of(vote, "select merged, sent_back, closed from count_vote" + VOTE + " for update")
                .query((row, _) -> state(row, slips(vote)))
                .optional();
    }

    private void store(VoteKey vote, CountState was, CountState now) {
        of(vote, """
                update count_vote set merged = :merged::jsonb, sent_back = :sentBack::jsonb, closed = :closed""" + VOTE)
                .param("merged", json.writeValueAsString(now.merged()))
                .param("sentBack", json.writeValueAsString(now.sentBack()))
                .param("closed", now.closed())
                .update();
        was.slips().stream().filter(slip -> !now.slips().contains(slip)).forEach(slip -> remove(vote, slip));
        now.slips().stream().filter(slip -> !was.slips().contains(slip)).forEach(slip -> add(vote, slip));
    }

    private void remove(VoteKey vote, CountSlip slip) {
        of(vote, "delete from count_slip" + VOTE + " and box = :box and slot = :slot")
                .param("box", slip.box())
                .param("slot", slip.slot())
                .update();
    }

    private void add(VoteKey vote, CountSlip slip) {
        of(vote, """
                insert into count_slip (family, subject, round, box, slot, person, login, name, finished, version, page,
                    written, numbers)
                values (:family, :subject, :round, :box, :slot, :person, :login, :name, :finished, :version, :page,
                    :written::jsonb, :numbers::jsonb)""")
                .param("box", slip.box())
                .param("slot", slip.slot())
                .param("person", slip.by().person().value())
                .param("login", slip.by().login())
                .param("name", slip.by().name())
                .param("finished", slip.finished())
                .param("version", slip.version())
                .param("page", slip.page())
                .param("written", json.writeValueAsString(slip.written()))
                .param("numbers", json.writeValueAsString(slip.numbers()))
                .update();
    }

    private List<CountSlip> slips(VoteKey vote) {
        return of(vote, """
                select box, slot, person, login, name, finished, version, page, written, numbers from count_slip""" + VOTE + " order by box, slot")
                .query((row, _) -> slip(row))
                .list();
    }

    private CountState state(ResultSet row, List<CountSlip> slips) throws SQLException {
        return new CountState(
                slips,
                json.readValue(row.getString("merged"), BOXES),
                json.readValue(row.getString("sent_back"), REASONS),
                row.getBoolean("closed"));
    }

    private CountSlip slip(ResultSet row) throws SQLException {
        return new CountSlip(
                row.getInt("box"),
                row.getInt("slot"),
                new Counter(new PersonId(row.getString("person")), row.getString("login"), row.getString("name")),
                row.getBoolean("finished"),
                row.getInt("version"),
                row.getString("page"),
                json.readValue(row.getString("written"), WRITTEN),
                json.readValue(row.getString("numbers"), NUMBERS));
    }

    /// Slips go with their vote.
    @Override
    public void forget(VoteKey vote) {
        of(vote, "delete from count_vote where family = :family and subject = :subject and round <= :round")
                .update();
    }

    private StatementSpec of(VoteKey vote, String sql) {
        return database.sql(sql)
                .param("family", vote.family())
                .param("subject", vote.subject())
                .param("round", vote.round());
    }
}
