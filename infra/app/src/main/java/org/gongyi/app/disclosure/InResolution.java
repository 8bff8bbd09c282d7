package org.gongyi.app.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.PostingAct.NoteDecisionSentBack;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionSentBack;
import org.gongyi.contract.resolution.ResolutionView;
import org.jspecify.annotations.Nullable;

/// What a meeting decided and what a hearing came to. A decision that was posted by its own procedure (SY-5) hangs: its
/// disclosure says so, and nobody posts it twice. One that was sent back before that is none any more, and says so;
/// what is decided then is disclosed for itself.
record InResolution(ResolutionView matter) implements Occasion {

    private static final ItemCode GROUP_DECISIONS = new ItemCode("group-decisions");

    @Override
    public CommunityCode community() {
        return matter.community();
    }

    @Override
    public long position() {
        return matter.position();
    }

    @Override
    public String reason() {
        return "依据决议记录 " + matter.id();
    }

    @Override
    public Stream<Happening> happenings() {
        return Stream.concat(decided(), heard());
    }

    private Stream<Happening> decided() {
        var decisions = new ArrayList<Happening>();
        var events = matter.trail().stream().map(Entry::event).toList();
        for (int i = 0; i < events.size(); i++)
            if (events.get(i) instanceof ResolutionAdopted adopted) {
                var next = next(events, i);
                var id = id("decision", decisions.size() + 1);
                item(adopted.sitting().body())
                        .map(item -> new Happening(id, item, matter.title(), adopted.occurredOn(), then(id, next)))
                        .ifPresent(decisions::add);
            }
        return decisions.stream();
    }

    /// What the members of a collective decide is no decision of the community.
    private static Optional<ItemCode> item(Body body) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY, REPRESENTATIVES_ASSEMBLY -> Optional.of(Happening.DECISIONS);
            case GROUP_ASSEMBLY -> Optional.of(GROUP_DECISIONS);
            case MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> Optional.empty();
        };
    }

    /// The first event that posts a decision or sends it back; absent while neither was done.
    private static @Nullable ResolutionEvent next(List<ResolutionEvent> events, int adopted) {
        return events.stream()
                .skip(adopted + 1L)
                .filter(event -> event instanceof ResolutionDisclosed || event instanceof ResolutionSentBack)
                .findFirst()
                .orElse(null);
    }

    private List<DisclosureCommand> then(DisclosureId id, @Nullable ResolutionEvent event) {
        return switch (event) {
            case ResolutionDisclosed e ->
                List.of(new NotePostedWithResolution(id, e.occurredOn(), matter.id(), e.board(), reason()));
            case ResolutionSentBack e ->
                List.of(new NoteDecisionSentBack(
                        id, e.occurredOn(), matter.id(), e.sentBackBy(), e.grounds(), reason()));
            case null, default -> List.of();
        };
    }

    private Stream<Happening> heard() {
        var hearings = Occasion.all(matter.trail().stream(), HearingHeld.class).toList();
        return IntStream.range(0, hearings.size()).mapToObj(i -> heard(hearings.get(i), i + 1));
    }

    private Happening heard(HearingHeld hearing, int number) {
        var what = hearing.hearing() == HearingKind.HEARING ? "（听证会）" : "（论证会）";
        return new Happening(
                id("hearing", number), Happening.CONSULTATION, matter.title() + what, hearing.occurredOn(), List.of());
    }

    private DisclosureId id(String what, int number) {
        var name = matter.id().value().substring(OWN_NAME);
        return new DisclosureId("%s-%s-%s%s".formatted(matter.community(), what, name, Occasion.numbered(number)));
    }
}
