package org.gongyi.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.RegisterCollective;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Matter;

/// Mothers of register entries: they say only what matters to a test.
public final class Register {

    static final LocalDate EARLY = LocalDate.of(2011, 1, 1);
    static final LocalDate LATE = LocalDate.of(2030, 12, 31);
    private static final List<Integer> TERMS = List.of(2011, 2016, 2021, 2026);
    private static final LocalDate REPRESENTED = LocalDate.of(2025, 1, 1);

    private Register() {}

    /// Three in the Party committee, five in the committee, three who supervise, thirty Party members, nobody twice.
    public static CommunityCommand[] bodies(CommunityCode in) {
        return Stream.of(
                        seated(in, Office.PARTY_BRANCH, "a", 3, Basis.PARTY_DECISION),
                        seated(in, Office.COMMITTEE, "b", 5, Basis.ELECTED),
                        seated(in, Office.SUPERVISION_COMMITTEE, "c", 3, Basis.CHOSEN),
                        Stream.of(new CountPartyMembers(in, EARLY, "党支部", 30, null)))
                .flatMap(acts -> acts)
                .toArray(CommunityCommand[]::new);
    }

    /// The same persons for one term after another.
    private static Stream<SeatBody> seated(CommunityCode in, Office body, String mark, int seats, Basis basis) {
        return TERMS.stream()
                .map(year -> new SeatBody(
                        in,
                        LocalDate.of(year, 1, 1),
                        body,
                        people(mark, seats),
                        LocalDate.of(year + 4, 12, 31),
                        basis,
                        "测试"));
    }

    public static List<Seat> people(String mark, int seats) {
        return IntStream.range(0, seats)
                .mapToObj(i -> new Seat(
                        new PersonId("p-%s%05d".formatted(mark, i)),
                        "姓名" + mark + i,
                        i == 0 ? Seat.Post.CHAIR : Seat.Post.MEMBER))
                .toList();
    }

    public static CountPopulation people(CommunityCode in, int adults, int households) {
        return new CountPopulation(in, EARLY, adults, households, null);
    }

    public static SeatRepresentatives representatives(CommunityCode in, int number, int women) {
        return new SeatRepresentatives(in, REPRESENTED, number, women, LATE, "测试");
    }

    public static RegisterCollective collective(CommunityCode in, int members, int representatives, boolean delegates) {
        return new RegisterCollective(in, EARLY, "经济联合社", members, representatives, delegates, null);
    }

    public static AuthorizeRepresentatives authorized(CommunityCode in, LocalDate from, Matter... matters) {
        return new AuthorizeRepresentatives(in, from, List.of(matters), LATE, "村民会议决定", null);
    }
}
