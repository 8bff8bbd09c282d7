package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionView;

/// What a meeting decided and what a hearing came to are disclosed as they happen (随时公开), and so owed from that day on
/// whoever thinks of it. A resolution that was posted by its own procedure (SY-5) hangs: the item says so, and nobody
/// posts it twice.
///
/// Told from the whole resolution each time, so that it may be asked again at any time: an item has one
/// name, and what is open already the rules leave alone.
record WhenItHappensThenOpenItsDisclosure(ResolutionView matter, LocalDate since, LocalDate today) {

    private static final ItemCode DECISIONS = new ItemCode("decisions");
    private static final ItemCode GROUP_DECISIONS = new ItemCode("group-decisions");
    private static final ItemCode CONSULTATION = new ItemCode("consultation");
    private static final int LONGEST_TITLE = 190;

    /// @param since what happened before the community came onto the ledger is not asked for
    Stream<DisclosureCommand> owed() {
        return Stream.concat(decided(), heard());
    }

    private Stream<DisclosureCommand> decided() {
        var adopted =
                last(ResolutionAdopted.class).filter(one -> !one.occurredOn().isBefore(since));
        return adopted.flatMap(one -> item(one.sitting().body()).map(item -> decided(one, item))).stream()
                .flatMap(List::stream);
    }

    /// What the members of a collective decide is no decision of the community.
    private static Optional<ItemCode> item(Body body) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY, REPRESENTATIVES_ASSEMBLY -> Optional.of(DECISIONS);
            case GROUP_ASSEMBLY -> Optional.of(GROUP_DECISIONS);
            case MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> Optional.empty();
        };
    }

    private List<DisclosureCommand> decided(ResolutionAdopted adopted, ItemCode item) {
        var id = id("decision", "");
        DisclosureCommand begun = begin(id, item, matter.title(), adopted.occurredOn());
        return last(ResolutionDisclosed.class)
                .filter(posted -> !posted.occurredOn().isBefore(adopted.occurredOn()))
                .<List<DisclosureCommand>>map(posted -> List.of(
                        begun,
                        new NotePostedWithResolution(id, posted.occurredOn(), matter.id(), posted.board(), reason())))
                .orElse(List.of(begun));
    }

    private Stream<DisclosureCommand> heard() {
        var hearings = all(HearingHeld.class);
        return IntStream.range(0, hearings.size())
                .filter(i -> !hearings.get(i).occurredOn().isBefore(since))
                .mapToObj(i -> heard(hearings.get(i), i == 0 ? "" : "-" + (i + 1)));
    }

    private DisclosureCommand heard(HearingHeld hearing, String number) {
        var what = hearing.hearing() == HearingKind.HEARING ? "（听证会）" : "（论证会）";
        return begin(id("hearing", number), CONSULTATION, matter.title() + what, hearing.occurredOn());
    }

    private BeginDisclosure begin(DisclosureId id, ItemCode item, String title, LocalDate happened) {
        var line = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
        return new BeginDisclosure(id, today, item, line, happened, List.of(), reason());
    }

    private DisclosureId id(String what, String number) {
        var name = matter.id().value().substring(matter.community().value().length() + 1);
        return new DisclosureId("%s-%s-%s%s".formatted(matter.community(), what, name, number));
    }

    private String reason() {
        return "依据决议记录 " + matter.id();
    }

    private <E extends ResolutionEvent> Optional<E> last(Class<E> kind) {
        return all(kind).stream().reduce((_, later) -> later);
    }

    private <E extends ResolutionEvent> List<E> all(Class<E> kind) {
        return matter.trail().stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
