package org.gongyi.web.exchange;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.util.List;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.PlanView;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.exchange.Nist.Election;
import org.gongyi.web.exchange.Nist.ElectionReport;
import org.gongyi.web.exchange.Nist.ElectionType;
import org.gongyi.web.exchange.Nist.ExternalIdentifier;
import org.gongyi.web.exchange.Nist.IdentifierType;
import org.gongyi.web.exchange.Nist.OfficeTermType;
import org.gongyi.web.exchange.Nist.ReportDetailLevel;
import org.gongyi.web.exchange.Nist.Term;
import org.springframework.stereotype.Component;

/// An election as a report of NIST SP 1500-100 v2. Each vote is an `Election` of its own: the first one, another one
/// after a vote without effect, a further ballot (`runoff`). Each post is a contest.
///
/// Nothing in it depends on the clock or on who asks: the same entries give the same bytes.
@Component
public final class ElectionReports {

    static final String APPLICATION = "org.gongyi";

    private final Bilingual texts;
    private final Contests contests;
    private final Notes notes;

    ElectionReports(Bilingual texts, Contests contests, Notes notes) {
        this.texts = texts;
        this.contests = contests;
        this.notes = notes;
    }

    public ElectionReport of(ElectionView view, CommunityView community) {
        var polls = Poll.of(view);
        var boxes = polls.stream()
                .flatMap(poll -> Units.boxes(poll.id(), poll.boxes(), poll.places()).stream())
                .toList();
        var last = view.trail().getLast().recorded();
        return new ElectionReport(
                ReportDetailLevel.PRECINCT_LEVEL,
                last.recordedAt().truncatedTo(SECONDS),
                community.name()
                        + texts.inChinese(said -> Bilingual.body(said, Office.ELECTION_COMMITTEE, community.kind())),
                community.code().value(),
                APPLICATION,
                1,
                1,
                Standings.of(view, polls),
                notes.of(view, polls),
                identifiers("gongyi-election", view.id().value(), last),
                polls.stream()
                        .map(poll -> election(view, poll, polls, community))
                        .toList(),
                Units.of(community, view.roll() == null ? null : view.roll().voters(), boxes),
                view.plan().seats().stream()
                        .map(of -> office(of, view.plan(), community))
                        .toList(),
                Candidates.persons(view, polls));
    }

    /// By which the record is found again, and the entry the report is current to.
    static List<ExternalIdentifier> identifiers(String kind, String id, Recorded last) {
        return List.of(
                new ExternalIdentifier(IdentifierType.OTHER, kind, id),
                new ExternalIdentifier(IdentifierType.OTHER, "gongyi-position", Long.toString(last.position())));
    }

    private Election election(ElectionView view, Poll poll, List<Poll> polls, CommunityView community) {
        var scope = Units.idOf(community);
        return new Election(
                type(view.plan().kind(), poll),
                texts.both(said -> title(said, view.plan(), poll, community)),
                poll.day(),
                poll.day(),
                scope,
                new BoxCounts(scope, poll.id(), poll.boxes()).ballots(),
                Candidates.of(view, poll, polls),
                contests.of(poll, scope),
                Standings.of(poll));
    }

    private static ElectionType type(ElectionKind kind, Poll poll) {
        if (poll.further()) return ElectionType.RUNOFF;
        return switch (kind) {
            case GENERAL -> ElectionType.GENERAL;
            case BY_ELECTION -> ElectionType.SPECIAL;
        };
    }

    private static String title(Said said, PlanView plan, Poll poll, CommunityView community) {
        var committee = Bilingual.body(said, Office.COMMITTEE, community.kind());
        var year = Integer.toString(plan.pollingDay().getYear());
        return said.say("election.title." + plan.kind(), year, committee)
                + " · "
                + said.say("election.round", poll.number(), poll.day().toString());
    }

    private Nist.Office office(SeatsOfPost of, PlanView plan, CommunityView community) {
        var term = switch (plan.kind()) {
            case GENERAL -> OfficeTermType.FULL_TERM;
            case BY_ELECTION -> OfficeTermType.UNEXPIRED_TERM;
        };
        return new Nist.Office(
                Contests.office(of.post()),
                texts.both(said -> office(said, of.post(), community)),
                Units.idOf(community),
                new Term(plan.until(), term));
    }

    static String office(Said said, Post post, CommunityView community) {
        var committee = Bilingual.body(said, Office.COMMITTEE, community.kind());
        return said.isEnglish() ? said.choice(post) + ", " + committee : committee + said.choice(post);
    }
}
