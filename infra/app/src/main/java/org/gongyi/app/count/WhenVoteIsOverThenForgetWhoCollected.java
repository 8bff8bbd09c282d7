package org.gongyi.app.count;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.count.CountBallots;
import org.gongyi.web.issue.BallotBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who collected a ballot, and what was left of a count, is removed once the election is over or the
/// recall is decided (ADR 27).
@Component
class WhenVoteIsOverThenForgetWhoCollected implements DeadlineJob {

    private static final List<RecallStage> DECIDED = List.of(RecallStage.RECALLED, RecallStage.NOT_RECALLED);

    private final JdbcClient database;
    private final QueryGateway queries;
    private final BallotBook book;

    WhenVoteIsOverThenForgetWhoCollected(JdbcClient database, QueryGateway queries, BallotBook book) {
        this.database = database;
        this.queries = queries;
        this.book = book;
    }

    record Kept(String family, String subject) {}

    @Override
    public void lookAt(LocalDate today) {
        kept().stream().filter(this::isOver).forEach(one -> book.forget(one.family(), one.subject()));
    }

    private List<Kept> kept() {
        return database.sql("""
                select family, subject from ballot_vote union select family, subject from count_vote""").query(Kept.class).list();
    }

    private boolean isOver(Kept one) {
        return one.family().equals(CountBallots.RECALLS)
                ? queries.query(
                                new RecallQuery.Of(new RecallId(one.subject())),
                                ResponseTypes.optionalInstanceOf(RecallView.class))
                        .join()
                        .filter(view -> DECIDED.contains(view.stage()))
                        .isPresent()
                : queries.query(
                                new ElectionQuery.Of(new ElectionId(one.subject())),
                                ResponseTypes.optionalInstanceOf(ElectionView.class))
                        .join()
                        .filter(view -> view.stage().isOver())
                        .isPresent();
    }
}
