package org.gongyi.app.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;

/// Who was elected. It is announced on the spot (EL-OPEN), which only those hear who stand there; it concerns
/// everybody, and so hangs as well. A vote without effect elected nobody, and is held again.
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
        return Occasion.all(election.trail().stream(), ResultAnnounced.class)
                .filter(result -> result.findings().isEffective())
                .map(this::elected);
    }

    private Happening elected(ResultAnnounced result) {
        var name = election.id().value().substring(OWN_NAME);
        var id = new DisclosureId(
                "%s-election-%s%s".formatted(election.community(), name, Occasion.numbered(result.round())));
        return new Happening(id, Happening.OTHER, title(result.round()), result.occurredOn(), List.of());
    }

    private String title(int round) {
        var what = election.plan().kind() == ElectionKind.GENERAL ? "换届选举结果" : "补选结果";
        return round == 1 ? what : "%s（第 %d 次投票）".formatted(what, round);
    }
}
