package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallEnded;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallView;

/// What became of a recall that residents asked for: the vote, whichever way it went, or that the member left before
/// it. A vote without effect decided nothing, and what nobody asked for ends with the suggestion it was.
record InRecall(RecallView recall) implements Occasion {

    @Override
    public CommunityCode community() {
        return recall.community();
    }

    @Override
    public long position() {
        return recall.position();
    }

    @Override
    public String reason() {
        return "依据罢免记录 " + recall.id();
    }

    @Override
    public Stream<Happening> happenings() {
        return Occasion.all(recall.trail().stream(), RecallEvent.class).flatMap(this::ended);
    }

    private Stream<Happening> ended(RecallEvent event) {
        var name = recall.member().name();
        return switch (event) {
            case RecallVoted e
            when e.findings().isEffective() -> Stream.of(happened(e.occurredOn(), "罢免%s的投票结果".formatted(name)));
            case RecallEnded e
            when isAskedFor() -> Stream.of(happened(e.occurredOn(), "要求罢免%s的处理结果（投票前已经离任）".formatted(name)));
            default -> Stream.empty();
        };
    }

    private boolean isAskedFor() {
        return Occasion.all(recall.trail().stream(), RecallPetitioned.class)
                .anyMatch(petition -> petition.findings().isEffective());
    }

    private Happening happened(LocalDate day, String title) {
        var name = recall.id().value().substring(OWN_NAME);
        var id = new DisclosureId("%s-recall-%s".formatted(recall.community(), name));
        return new Happening(id, Happening.OTHER, title, day, List.of());
    }
}
