package org.gongyi.query.electiontrack;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.Votes;

/// The papers of the votes of an election: boxes as their numbers stand now. What a vote gives, [Polled] tells.
final class Votings {

    private record Paper(Counted announced, List<BoxCount> boxes, boolean corrected) {

        boolean isOf(int round) {
            return announced.round() == round;
        }

        Paper with(BoxCount right) {
            var all = boxes.stream()
                    .map(box -> box.number() == right.number() ? right : box)
                    .toList();
            return new Paper(announced, all, true);
        }

        RoundView view(Polled polled) {
            return new RoundView(
                    polled.round(),
                    announced.occurredOn(),
                    polled.effective(),
                    corrected,
                    announced.candidates(),
                    announced.writeIns(),
                    boxes,
                    totals(boxes),
                    polled.outcome());
        }
    }

    private final List<Paper> papers = new ArrayList<>();

    void take(Counted event) {
        papers.add(new Paper(event, event.boxes(), false));
    }

    void take(CountCorrected event) {
        papers.replaceAll(paper -> paper.isOf(event.round()) ? paper.with(event.is()) : paper);
    }

    List<RoundView> views(List<Polled> polled) {
        return polled.stream()
                .flatMap(vote -> papers.stream()
                        .filter(paper -> paper.isOf(vote.round()))
                        .map(paper -> paper.view(vote)))
                .toList();
    }

    private record Line(PersonId person, Post post) {}

    private static List<Votes> totals(List<BoxCount> boxes) {
        Map<Line, Votes> sums = new LinkedHashMap<>();
        boxes.stream()
                .flatMap(box -> box.votes().stream())
                .forEach(one -> sums.merge(new Line(one.person(), one.post()), one, Votings::sum));
        return sums.values().stream()
                .sorted(comparing(Votes::post)
                        .thenComparing(comparing(Votes::inFavour).reversed()))
                .toList();
    }

    private static Votes sum(Votes one, Votes other) {
        return new Votes(
                one.person(),
                one.post(),
                one.inFavour() + other.inFavour(),
                one.against() + other.against(),
                one.abstained() + other.abstained());
    }
}
