package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.web.act.WireName;
import org.gongyi.web.exchange.Nist.CandidateContest;
import org.gongyi.web.exchange.Nist.CandidateSelection;
import org.gongyi.web.exchange.Nist.Contest;
import org.gongyi.web.exchange.Nist.CountItemType;
import org.gongyi.web.exchange.Nist.OtherCounts;
import org.gongyi.web.exchange.Nist.VoteCounts;
import org.gongyi.web.exchange.Nist.VoteVariation;
import org.springframework.stereotype.Component;

/// One contest a post, with everybody who stood in it, was written in, or won a seat of it by votes for a higher one.
@Component
final class Contests {

    private final Bilingual texts;

    Contests(Bilingual texts) {
        this.texts = texts;
    }

    static String office(Post post) {
        return "office-" + WireName.of(post);
    }

    List<Contest> of(Poll poll, String community) {
        var counts = new BoxCounts(community, poll.id(), poll.boxes());
        return poll.seats().stream()
                .<Contest>map(seats -> contest(poll, seats, counts))
                .toList();
    }

    private Contest contest(Poll poll, SeatsOfPost of, BoxCounts counts) {
        int boxes = poll.boxes().size();
        return new CandidateContest(
                poll.id() + "-" + WireName.of(of.post()),
                texts.inChinese(said -> said.choice(of.post())),
                texts.both(said -> said.choice(of.post())),
                counts.community(),
                of.seats(),
                of.seats(),
                variation(poll, of.seats()),
                List.of(office(of.post())),
                selections(poll, of.post(), counts),
                writeIns(poll, of.post(), counts),
                Standings.of(poll),
                boxes,
                poll.counted() == null ? poll.places().size() : boxes);
    }

    /// More than half of the ballots wins; in a further ballot the most votes do, above a floor.
    private static VoteVariation variation(Poll poll, int seats) {
        if (seats > 1) return VoteVariation.N_OF_M;
        return poll.further() ? VoteVariation.PLURALITY : VoteVariation.MAJORITY;
    }

    private static List<CandidateSelection> selections(Poll poll, Post post, BoxCounts counts) {
        var place = new AtomicInteger();
        return Runner.in(poll, post).stream()
                .map(runner -> new CandidateSelection(
                        runner.id(poll) + "-votes",
                        place.incrementAndGet(),
                        List.of(runner.id(poll)),
                        runner.writtenIn() ? Boolean.TRUE : null,
                        votes(poll, runner, counts)))
                .toList();
    }

    private static List<VoteCounts> votes(Poll poll, Runner runner, BoxCounts counts) {
        if (poll.counted() == null) return List.of();
        var votes = new ArrayList<>(counts.ofPerson(runner::isMeant));
        poll.winner(runner.person(), runner.post())
                .map(won -> won.votes() - counts.total(runner::isMeant))
                .filter(above -> above > 0)
                .ifPresent(above -> votes.add(
                        new VoteCounts(counts.community(), CountItemType.OTHER, "in-favour-for-a-higher-post", above)));
        return List.copyOf(votes);
    }

    private static List<OtherCounts> writeIns(Poll poll, Post post, BoxCounts counts) {
        var written = Runner.in(poll, post).stream().filter(Runner::writtenIn).toList();
        return written.isEmpty()
                ? List.of()
                : counts.writeIns(votes -> written.stream().anyMatch(one -> one.isMeant(votes)));
    }
}
