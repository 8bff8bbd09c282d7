package org.gongyi.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.cadrelist.CadreList;
import org.gongyi.query.communityregister.CommunityRegister;
import org.gongyi.query.conventionlist.ConventionList;
import org.gongyi.query.disclosurelist.DisclosureList;
import org.gongyi.query.electionlist.ElectionList;
import org.gongyi.query.estatelist.EstateList;
import org.gongyi.query.hearinglist.HearingList;
import org.gongyi.query.meetingregister.MeetingRegister;
import org.gongyi.query.noticelist.NoticeList;
import org.gongyi.query.petitionlist.PetitionList;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Projector;
import org.gongyi.query.recalllist.RecallList;
import org.gongyi.query.resolutionlist.ResolutionList;
import org.gongyi.query.resolutionlist.ResolutionTexts;
import org.gongyi.query.worklist.DutyList;
import org.gongyi.query.worklist.FindingList;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One real PostgreSQL for all tests of the module, with the tables as the migrations make them.
public final class Database {

    private static final List<String> TABLES = List.of(
            "resolution_list",
            "resolution_text",
            "community_register",
            "duty_list",
            "finding_list",
            "election_list",
            "recall_list",
            "disclosure_list",
            "disclosure_begun",
            "hearing_list",
            "estate_list",
            "petition_list",
            "convention_list",
            "cadre_list",
            "register_begun",
            "meeting_held",
            "meeting_missed",
            "notice_list",
            "erasure_list",
            "projection_position");

    private static final List<String> MIGRATIONS = List.of(
            "V001__projection_position",
            "V002__resolution_list",
            "V003__resolution_text",
            "V004__community_register",
            "V005__duty_list",
            "V006__finding_list",
            "V007__meeting_register",
            "V020__notice_list",
            "V021__file_list",
            "V022__contact",
            "V024__erasure_list",
            "V030__subject",
            "V031__election_list",
            "V032__recall_list",
            "V041__duty_of_a_procedure",
            "V042__disclosure_list",
            "V043__correction",
            "V044__hearing_list",
            "V045__closed_file",
            "V047__estate_list",
            "V048__convention_list",
            "V060__petition_list",
            "V064__cadre_list");

    public static final Database ONLY = new Database();

    public final DataSource source;
    public final JdbcClient db;
    public final PlatformTransactionManager transactions;

    private Database() {
        try {
            source = new SingleConnectionDataSource(
                    EmbeddedPostgres.builder()
                            .setLocaleConfig("locale", "C.UTF-8")
                            .start()
                            .getPostgresDatabase()
                            .getConnection(),
                    true);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        db = JdbcClient.create(source);
        transactions = new DataSourceTransactionManager(source);
        MIGRATIONS.forEach(
                name -> new ResourceDatabasePopulator(new ClassPathResource("db/query/%s.sql".formatted(name)))
                        .execute(source));
    }

    /// All lists, empty.
    public Projector emptied() {
        var projector = projector();
        inTransaction(projector::forget);
        return projector;
    }

    public Projector projector() {
        return new Projector("lists", db, projections());
    }

    public List<Projection> projections() {
        return List.of(
                new CommunityRegister(db),
                new ResolutionList(db),
                new ResolutionTexts(db),
                new MeetingRegister(db),
                new DutyList(db),
                new FindingList(db),
                new ElectionList(db),
                new RecallList(db),
                new DisclosureList(db),
                new HearingList(db),
                new EstateList(db),
                new ConventionList(db),
                new PetitionList(db),
                new CadreList(db),
                new NoticeList(db));
    }

    public void take(Projector projector, List<? extends Entry<?>> entries) {
        inTransaction(() -> projector.take(new ArrayList<>(entries)));
    }

    public void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    /// Every row of every table, in an order of its own.
    public String dump() {
        var all = new StringBuilder();
        for (var table : TABLES) {
            all.append(table).append('\n');
            db.sql("select cast(t as text) from %s t order by cast(t as text) collate \"C\"".formatted(table))
                    .query(String.class)
                    .list()
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }
}
