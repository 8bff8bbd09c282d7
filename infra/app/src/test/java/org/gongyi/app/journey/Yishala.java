package org.gongyi.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;

/// 迤沙拉社区村民委员会, 平地镇: a real village with invented people. All of its register but the Party members, whom the
/// township counts in the browser.
final class Yishala {

    static final CommunityCode VILLAGE = new CommunityCode("510411101200");
    static final int HOUSEHOLDS = 620;
    static final int PARTY_MEMBERS = 52;
    static final int PARTY_BRANCH = 3;
    static final int TWO_COMMITTEES = 8;

    static final PersonId SECRETARY = person(Office.PARTY_BRANCH, 0);
    static final PersonId CLERK = person(Office.COMMITTEE, 4);
    static final PersonId SUPERVISOR = person(Office.SUPERVISION_COMMITTEE, 1);

    private static final Actor TOWNSHIP = new Actor(Office.TOWNSHIP, new PersonId("p-pingditown"), VILLAGE.township());

    private final LocalDate began;
    private final LocalDate ends;

    Yishala(LocalDate today) {
        began = today.minusMonths(8);
        ends = began.plusYears(5).minusDays(1);
    }

    void enterInto(Recorder ledger) {
        acts().forEach(act -> ledger.record(act, TOWNSHIP));
    }

    private List<CommunityCommand> acts() {
        return List.of(
                new CountPopulation(VILLAGE, began, 1850, HOUSEHOLDS, null),
                seat(Office.PARTY_BRANCH, Basis.PARTY_DECISION, "起建国", "毛秀兰", "纳文军"),
                seat(Office.COMMITTEE, Basis.ELECTED, "张正华", "起丽萍", "普学明", "毛志刚", "纳春燕"),
                seat(Office.SUPERVISION_COMMITTEE, Basis.CHOSEN, "杨国富", "起云芳", "张树林"),
                new SeatRepresentatives(VILLAGE, began, 45, 18, ends, null));
    }

    private SeatBody seat(Office body, Basis basis, String... names) {
        var seats = IntStream.range(0, names.length)
                .mapToObj(i -> new Seat(person(body, i), names[i], i == 0 ? Post.CHAIR : Post.MEMBER))
                .toList();
        return new SeatBody(VILLAGE, began, body, seats, ends, basis, null);
    }

    private static PersonId person(Office body, int seat) {
        return new PersonId("p-yishala%d%d".formatted(body.ordinal(), seat));
    }
}
