package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityQuery.EndOfOffice;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.OfficeAct.DecideResignation;
import org.gongyi.contract.community.OfficeAct.PublishEndOfOffice;
import org.gongyi.contract.community.OfficeAct.ReceiveResignation;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// From the letter to the notice over a real log, in a village of Zhejiang: what the lists say is owed, and who sits.
@LedgerTest
class ResignationRoundTest {

    private static final CommunityCode VILLAGE = new CommunityCode("330199101201");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final PersonId MEMBER = new PersonId("p-member1");

    /// Who supervises is chosen for the term of each new committee, whoever leaves it (SUP-TERM).
    private static final String SUPERVISION = "choose-supervision:2031-01-01";

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private QueryGateway queries;

    @Test
    void EL_RESIGN_is_owed_until_an_assembly_considers_it_and_then_the_notice_until_it_is_posted() {
        var villages = new TestVillages(ledger);
        seated(villages);
        villages.byTheTownship(new ReceiveResignation(VILLAGE, DAY, MEMBER, true, "术后须静养", null));
        assertThat(villages.owed(VILLAGE)).containsExactly(SUPERVISION, "decide-resignation:p-member1:2026-05-11");
        assertThat(lastDay()).isEqualTo(LocalDate.of(2031, 1, 1));

        villages.byTheTownship(new DecideResignation(VILLAGE, DAY.plusDays(9), MEMBER, sitting(), null));
        assertThat(villages.owed(VILLAGE)).containsExactly(SUPERVISION, "publish-end-of-office:committee:p-member1");
        assertThat(lastDay()).isEqualTo(DAY.plusDays(8));

        villages.byTheTownship(
                new PublishEndOfOffice(VILLAGE, DAY.plusDays(10), Office.COMMITTEE, MEMBER, "村务公开栏", null));
        assertThat(villages.owed(VILLAGE)).containsExactly(SUPERVISION);
        assertThat(ended(Long.MAX_VALUE)).map(OfficeLeft::cause).contains(Cause.RESIGNED);
        assertThat(ended(0)).as("nothing that came later").isEmpty();
    }

    /// What the notice tells of it.
    private Optional<OfficeLeft> ended(long before) {
        return queries.query(
                        new EndOfOffice(VILLAGE, Office.COMMITTEE, MEMBER, before),
                        ResponseTypes.optionalInstanceOf(OfficeLeft.class))
                .join();
    }

    private static void seated(TestVillages villages) {
        villages.registered(VILLAGE);
        var from = LocalDate.of(2026, 1, 1);
        var seats = List.of(
                new Seat(new PersonId("p-chair01"), "王强", Seat.Post.CHAIR),
                new Seat(MEMBER, "李敏", Seat.Post.MEMBER),
                new Seat(new PersonId("p-member2"), "赵宁", Seat.Post.MEMBER));
        villages.byTheTownship(
                new SeatBody(VILLAGE, from, Office.COMMITTEE, seats, from.plusYears(5), Basis.ELECTED, "测试"));
        villages.byTheTownship(new SeatRepresentatives(VILLAGE, from, 30, 15, from.plusYears(5), "测试"));
    }

    /// Of 33 members 30 came.
    private static Sitting sitting() {
        var meeting = new Meeting("19:30", "村委会", "王强", "赵宁", 33, 30, 0, 0, "审议辞职", null, 30, null, null);
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, DAY, meeting, new Vote(28, 1, 1), "同意辞职");
    }

    private LocalDate lastDay() {
        CaughtUp.with(ledger);
        var view = queries.query(new CommunityQuery.Of(VILLAGE), ResponseTypes.instanceOf(CommunityView.class))
                .join();
        return view.offices().stream()
                .filter(held -> held.person().equals(MEMBER))
                .findFirst()
                .orElseThrow()
                .until();
    }
}
