package org.gongyi.app.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import org.gongyi.contract.PersonId;
import org.gongyi.web.count.CountBook;
import org.gongyi.web.count.CountSlip;
import org.gongyi.web.count.CountState;
import org.gongyi.web.count.CountStep;
import org.gongyi.web.count.Counter;
import org.gongyi.web.count.VoteKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Counts in the database. Whoever makes a move of one box holds that box, so that two who finish at once are both
/// kept, or one is told who was first; whoever makes one of the vote holds all of it. The locks are the server's, and
/// go with the transaction.
final class StoredCounts implements CountBook {

    private static final String VOTE = " where family = :family and subject = :subject and round = :round";
    private static final String LOCK_VOTE = "select pg_advisory_xact_lock(hashtextextended(:vote, 0))";
    private static final String LOCK_BOX =
            "select pg_advisory_xact_lock_shared(hashtextextended(:vote, 0)), pg_advisory_xact_lock(hashtextextended(:box, 0))";
    private static final String KEPT = """
            select merged, sent_back, closed, box, slot, person, login, name, finished, version, page, written, numbers
            from count_vote left join (select * from count_slip where :box::integer is null or box = :box) slip
                using (family, subject, round)""" + VOTE + " order by box, slot";
    private static final String ENTER_VOTE = """
            insert into count_vote (family, subject, round) values (:family, :subject, :round)
            on conflict do nothing""";
    private static final String WRITE_SLIP = """
            with entered as (%s)
            insert into count_slip as slip (family, subject, round, box, slot, person, login, name, finished, version, page,
                written, numbers)
            values (:family, :subject, :round, :box, :slot, :person, :login, :name, :finished, :version, :page,
                :written::jsonb, :numbers::jsonb)
            on conflict (family, subject, round, box, slot) do update set (person, login, name, finished, version, page,
                written, numbers) = (excluded.person, excluded.login, excluded.name, excluded.finished, excluded.version,
                excluded.page, excluded.written, excluded.numbers)""".formatted(ENTER_VOTE);
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
        return read(vote, null);
    }

    /// @param box whose slips are read, and no others; all where it is absent
    private CountState read(VoteKey vote, @Nullable Integer box) {
        return of(vote, KEPT).param("box", box).query(this::state);
    }

    @Override
    public CountStep move(VoteKey vote, Function<CountState, CountStep> move) {
        return transactions.execute(_ -> {
            lock(LOCK_VOTE, Map.of("vote", name(vote)));
            var was = read(vote);
            var step = move.apply(was);
            if (step instanceof CountStep.Done(CountState now)) {
                keepVote(vote, now);
                keepSlips(vote, was, now);
            }
            return step;
        });
    }

    @Override
    public CountStep move(VoteKey vote, int box, Function<CountState, CountStep> move) {
        return transactions.execute(_ -> {
            lock(LOCK_BOX, Map.of("vote", name(vote), "box", "%s/%d/%d".formatted(name(vote), vote.round(), box)));
            var was = read(vote, box);
            var step = move.apply(was);
            if (step instanceof CountStep.Done(CountState now)) {
                if (!now.isOfOneBoxAfter(was, box))
                    throw new IllegalArgumentException("a move of box " + box + " changes more than that");
                keepSlips(vote, was, now);
            }
            return step;
        });
    }

    /// All votes of one election are held together: what was counted is forgotten with those before it.
    private static String name(VoteKey vote) {
        return "count " + vote.family() + "/" + vote.subject();
    }

    /// What is read after it is what whoever held the lock before has left.
    private void lock(String sql, Map<String, String> names) {
        database.sql(sql).params(names).query((_, _) -> names).list();
    }

    private void keepVote(VoteKey vote, CountState now) {
        of(vote, """
                insert into count_vote (family, subject, round, merged, sent_back, closed)
                values (:family, :subject, :round, :merged::jsonb, :sentBack::jsonb, :closed)
                on conflict (family, subject, round) do update
                set (merged, sent_back, closed) = (excluded.merged, excluded.sent_back, excluded.closed)""")
                .param("merged", json.writeValueAsString(now.merged()))
                .param("sentBack", json.writeValueAsString(now.sentBack()))
                .param("closed", now.closed())
                .update();
    }

    private void keepSlips(VoteKey vote, CountState was, CountState now) {
        was.slips().stream().filter(slip -> !now.hasSlipInPlaceOf(slip)).forEach(slip -> remove(vote, slip));
        now.slips().stream().filter(slip -> !was.slips().contains(slip)).forEach(slip -> write(vote, slip));
    }

    private void remove(VoteKey vote, CountSlip slip) {
        of(vote, "delete from count_slip" + VOTE + " and box = :box and slot = :slot")
                .param("box", slip.box())
                .param("slot", slip.slot())
                .update();
    }

    private void write(VoteKey vote, CountSlip slip) {
        of(vote, WRITE_SLIP)
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

    private CountState state(ResultSet rows) throws SQLException {
        if (!rows.next()) return CountState.NONE;
        var merged = json.readValue(rows.getString("merged"), BOXES);
        var sentBack = json.readValue(rows.getString("sent_back"), REASONS);
        var closed = rows.getBoolean("closed");
        var slips = new ArrayList<CountSlip>();
        do if (rows.getString("person") != null) slips.add(slip(rows));
        while (rows.next());
        return new CountState(slips, merged, sentBack, closed);
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
        transactions.executeWithoutResult(_ -> {
            lock(LOCK_VOTE, Map.of("vote", name(vote)));
            of(vote, "delete from count_vote where family = :family and subject = :subject and round <= :round")
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
