package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;

/// Who was elected. It is announced on the spot (EL-OPEN), which only those hear who stand there; it concerns
/// everybody, and so hangs as well. A vote without effect elected nobody, and is held again. A
/// vote that right numbers give effect is told from the day they do.
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
        return election.rounds().stream()
                .filter(RoundView::effective)
                .map(RoundView::number)
                .map(this::elected);
    }

    private Happening elected(int round) {
        var name = election.id().value().substring(OWN_NAME);
        var id = new DisclosureId("%s-election-%s%s".formatted(election.community(), name, Occasion.numbered(round)));
        return new Happening(id, Happening.OTHER, title(round), effectiveOn(round), List.of());
    }

    private LocalDate effectiveOn(int round) {
        return Occasion.all(election.trail().stream(), ElectionEvent.class)
                .filter(event -> isOf(event, round) && event.findings().isEffective())
                .findFirst()
                .orElseThrow()
                .occurredOn();
    }

    private static boolean isOf(ElectionEvent event, int round) {
        return switch (event) {
            case Counted e -> e.round() == round;
            case CountCorrected e -> e.round() == round;
            default -> false;
        };
    }

    private String title(int round) {
        var what = election.plan().kind() == ElectionKind.GENERAL ? "换届选举结果" : "补选结果";
        return round == 1 ? what : "%s（第 %d 次投票）".formatted(what, round);
    }
}
