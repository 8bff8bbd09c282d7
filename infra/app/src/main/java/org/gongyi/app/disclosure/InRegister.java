package org.gongyi.app.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.ledger.Entry;

/// What an assembly decided of who sits in the committee. 城市居民委员会组织法 第三十四条 has everything disclosed that the
/// residents' assembly or the representatives decide, and so a resignation that they approve (第二十一条);
/// 村民委员会组织法 第三十五条 names the matters of 第二十七条 and 第二十八条, among which it is none. Who dies or leaves by
/// law is no decision, and in no catalogue: where a province wants it told, a notice is a duty of the register.
///
/// @param trail of the whole register
record InRegister(List<Entry<CommunityEvent>> trail) implements Occasion {

    InRegister {
        trail = List.copyOf(trail);
    }

    @Override
    public CommunityCode community() {
        return trail.getFirst().event().community();
    }

    @Override
    public long position() {
        return trail.getLast().recorded().position();
    }

    @Override
    public String reason() {
        return "依据登记簿所记辞职的审议";
    }

    @Override
    public Stream<Happening> happenings() {
        if (!isUrban()) return Stream.empty();
        var approved = Occasion.all(trail.stream(), ResignationDecided.class)
                .filter(one -> one.findings().isPassed())
                .toList();
        return IntStream.range(0, approved.size()).mapToObj(at -> decided(approved.get(at), at + 1));
    }

    private boolean isUrban() {
        return Occasion.all(trail.stream(), CommunityRegistered.class)
                .anyMatch(one -> one.kind() == CommunityKind.URBAN);
    }

    private Happening decided(ResignationDecided one, int number) {
        var id = new DisclosureId("%s-resignation%s".formatted(community(), Occasion.numbered(number)));
        var title = "同意%s辞去居民委员会职务".formatted(name(one.person()));
        return new Happening(id, Happening.DECISIONS, title, one.occurredOn(), List.of());
    }

    /// As the register has it last: who sits in a committee is public.
    private String name(PersonId person) {
        return Occasion.all(trail.stream(), CommunityEvent.class)
                .flatMap(InRegister::seats)
                .filter(seat -> seat.person().equals(person))
                .map(Seat::name)
                .reduce((_, later) -> later)
                .orElse(person.value());
    }

    private static Stream<Seat> seats(CommunityEvent event) {
        return switch (event) {
            case BodySeated e when e.body() == Office.COMMITTEE -> e.seats().stream();
            case OfficeTaken e when e.office() == Office.COMMITTEE -> Stream.of(e.seat());
            default -> Stream.empty();
        };
    }
}
