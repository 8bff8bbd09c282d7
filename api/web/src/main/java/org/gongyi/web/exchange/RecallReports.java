package org.gongyi.web.exchange;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.exchange.Nist.BallotMeasureSelection;
import org.gongyi.web.exchange.Nist.BallotMeasureType;
import org.gongyi.web.exchange.Nist.Candidate;
import org.gongyi.web.exchange.Nist.CountItemStatus;
import org.gongyi.web.exchange.Nist.CountItemType;
import org.gongyi.web.exchange.Nist.CountStatus;
import org.gongyi.web.exchange.Nist.Election;
import org.gongyi.web.exchange.Nist.ElectionReport;
import org.gongyi.web.exchange.Nist.ElectionType;
import org.gongyi.web.exchange.Nist.Person;
import org.gongyi.web.exchange.Nist.PostStatus;
import org.gongyi.web.exchange.Nist.ReportDetailLevel;
import org.gongyi.web.exchange.Nist.ResultsStatus;
import org.gongyi.web.exchange.Nist.RetentionContest;
import org.gongyi.web.exchange.Nist.VoteCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A recall as a report of NIST SP 1500-100 v2: one `RetentionContest` whose candidate wins by staying in office.
/// Before a vote is called there is nothing to vote on, and no `Election`.
@Component
public final class RecallReports {

    private static final String VOTE = "vote-1";
    private static final Set<RecallStage> VOID = EnumSet.of(RecallStage.VOTE_VOID, RecallStage.WITHOUT_EFFECT);

    private final Bilingual texts;

    RecallReports(Bilingual texts) {
        this.texts = texts;
    }

    public ElectionReport of(RecallView view, CommunityView community) {
        var vote = Vote.of(view, Units.idOf(community));
        var last = view.trail().getLast().recorded();
        var member = view.member();
        return new ElectionReport(
                ReportDetailLevel.PRECINCT_LEVEL,
                last.recordedAt().truncatedTo(SECONDS),
                community.name() + texts.inChinese(said -> Bilingual.body(said, Office.COMMITTEE, community.kind())),
                community.code().value(),
                ElectionReports.APPLICATION,
                1,
                1,
                vote.isCounted() ? ResultsStatus.UNOFFICIAL_COMPLETE : ResultsStatus.PRE_ELECTION,
                VOID.contains(view.stage()) ? texts.lines(said -> said.say("exchange.recall-void")) : null,
                ElectionReports.identifiers("gongyi-recall", view.id().value(), last),
                view.pollingDay() == null ? List.of() : List.of(election(view, view.pollingDay(), vote)),
                Units.of(
                        community,
                        vote.voters(),
                        Units.boxes(VOTE, vote.counts().boxes(), vote.places())),
                List.of(new Nist.Office(
                        Contests.office(member.post()),
                        texts.both(said -> ElectionReports.office(said, member.post(), community)),
                        Units.idOf(community),
                        null)),
                List.of(new Person(member.person().value(), Bilingual.name(member.name()), null)));
    }

    /// What of the trail belongs to the vote.
    ///
    /// @param voters who elected the member, as the roll stands; absent where nobody asked yet
    private record Vote(
            BoxCounts counts,
            List<PollingPlace> places,
            @Nullable Integer voters,
            boolean effective) {

        static Vote of(RecallView view, String scope) {
            List<BoxCount> boxes = List.of();
            List<PollingPlace> places = List.of();
            Integer voters = null;
            boolean effective = true;
            for (var entry : view.trail()) {
                switch (entry.event()) {
                    case RecallSuggested e -> voters = listed(e.electorate());
                    case RecallPetitioned e -> voters = listed(e.electorate());
                    case RecallVoteCalled e -> places = e.places();
                    case RecallVoted e -> {
                        boxes = e.boxes();
                        effective = e.findings().isEffective();
                    }
                    default -> {}
                }
            }
            return new Vote(new BoxCounts(scope, VOTE, boxes), places, voters, effective);
        }

        /// Where households or representatives elected there may be no list of voters.
        private static @Nullable Integer listed(Electorate electorate) {
            return electorate.voters() == 0 ? null : electorate.voters();
        }

        boolean isCounted() {
            return !counts.boxes().isEmpty();
        }

        List<VoteCounts> each(ToIntFunction<Votes> side) {
            return counts.of(_ -> true, side, null);
        }
    }

    private Election election(RecallView view, LocalDate day, Vote vote) {
        var candidate = VOTE + "-" + view.member().person();
        var standing = vote.isCounted()
                ? Standings.counted(vote.effective())
                : List.of(new CountStatus(CountItemType.TOTAL, null, CountItemStatus.NOT_PROCESSED));
        return new Election(
                ElectionType.SPECIAL,
                texts.both(said -> title(said, view)),
                day,
                day,
                vote.counts().community(),
                vote.counts().ballots(),
                List.of(new Candidate(
                        candidate,
                        Bilingual.name(view.member().name()),
                        view.member().person().value(),
                        null,
                        outcome(view.stage()))),
                List.of(contest(view, vote, candidate, standing)),
                standing);
    }

    private static @Nullable PostStatus outcome(RecallStage stage) {
        return switch (stage) {
            case RECALLED -> PostStatus.DEFEATED;
            case NOT_RECALLED -> PostStatus.WINNER;
            case SUGGESTED, PETITIONED, CALLED, VOTE_VOID, ENDED, WITHOUT_EFFECT -> null;
        };
    }

    private RetentionContest contest(RecallView view, Vote vote, String candidate, List<CountStatus> standing) {
        int boxes = vote.counts().boxes().size();
        return new RetentionContest(
                VOTE + "-recall",
                texts.inChinese(said -> title(said, view)),
                texts.both(said -> title(said, view)),
                BallotMeasureType.RECALL,
                vote.counts().community(),
                candidate,
                Contests.office(view.member().post()),
                List.of(
                        selection(1, "for-recall", vote.each(Votes::inFavour)),
                        selection(2, "against-recall", vote.each(Votes::against)),
                        selection(3, "abstained", vote.each(Votes::abstained))),
                standing,
                boxes,
                vote.isCounted() ? boxes : vote.places().size());
    }

    private BallotMeasureSelection selection(int place, String name, List<VoteCounts> counts) {
        return new BallotMeasureSelection(
                VOTE + "-" + name, place, texts.both(said -> said.say("exchange." + name)), counts);
    }

    private static String title(Said said, RecallView view) {
        var begun = view.trail().getFirst().event().occurredOn().toString();
        return said.say("recall.title", view.member().name(), begun);
    }
}
