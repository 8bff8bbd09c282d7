package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.PostingAct.NoteResultUndone;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;

/// Who was elected. It is announced on the spot (EL-OPEN), which only those hear who stand there; it concerns
/// everybody, and so hangs as well. A vote without effect elected nobody, and is held again. A
/// vote that right numbers give effect is told from the day they do; one that loses it before its result hangs says
/// so, and is posted no more. Gains it effect again, that is another item.
record InElection(ElectionView election) implements Occasion {

    @Override
    public CommunityCode community() {
        return election.community();
    }

    @Override
    public long position() {
        return election.position();
    }

    @Override
    public String reason() {
        return "依据选举记录 " + election.id();
    }

    @Override
    public Stream<Happening> happenings() {
        return election.rounds().stream().map(RoundView::number).flatMap(this::told);
    }

    /// Each time it had effect, and how that ended.
    private Stream<Happening> told(int round) {
        var times = new ArrayList<Happening>();
        var effective = false;
        for (var event :
                Occasion.all(election.trail().stream(), ElectionEvent.class).toList()) {
            var now = isEffective(event, round, effective);
            if (now && !effective) times.add(elected(round, times.size(), event.occurredOn()));
            if (!now && effective) times.add(undone(times.removeLast(), round, event.occurredOn()));
            effective = now;
        }
        return times.stream();
    }

    /// What was found of a whole vote undoes all that were counted.
    private static boolean isEffective(ElectionEvent event, int round, boolean before) {
        return switch (event) {
            case Counted e when e.round() == round -> e.findings().isEffective();
            case CountCorrected e when e.round() == round -> e.findings().isEffective();
            case FraudDecided e when e.found() && e.isOfTheVote() -> false;
            default -> before;
        };
    }

    private Happening elected(int round, int before, LocalDate day) {
        var name = election.id().value().substring(OWN_NAME);
        var again = before == 0 ? "" : before == 1 ? "-again" : "-again" + before;
        var id = new DisclosureId(
                "%s-election-%s%s%s".formatted(election.community(), name, Occasion.numbered(round), again));
        return new Happening(id, Happening.OTHER, title(round), day, List.of());
    }

    private Happening undone(Happening result, int round, LocalDate day) {
        var noted = new NoteResultUndone(result.id(), day, election.id(), round, reason());
        return new Happening(result.id(), result.item(), result.title(), result.day(), List.of(noted));
    }

    private String title(int round) {
        var what = election.plan().kind() == ElectionKind.GENERAL ? "换届选举结果" : "补选结果";
        return round == 1 ? what : "%s（第 %d 次投票）".formatted(what, round);
    }
}
