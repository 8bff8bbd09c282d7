package org.gongyi.app.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.hearing.Heard;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingView;

/// What a consultation came to, whether it prepares a resolution or none (DL-PUB).
record InHearing(HearingView hearing) implements Occasion {

    @Override
    public CommunityCode community() {
        return hearing.community();
    }

    @Override
    public long position() {
        return hearing.position();
    }

    @Override
    public String reason() {
        return "依据协商记录 " + hearing.id();
    }

    @Override
    public Stream<Happening> happenings() {
        return Stream.ofNullable(hearing.closed()).map(this::cameTo);
    }

    private Happening cameTo(HearingClosed closed) {
        var name = hearing.id().value().substring(OWN_NAME);
        var id = new DisclosureId("%s-consultation-%s".formatted(hearing.community(), name));
        var begun = hearing.begun();
        var title = "%s（%s）".formatted(begun.title(), Heard.word(begun.form()));
        return new Happening(id, Happening.CONSULTATION, title, closed.occurredOn(), List.of());
    }
}
