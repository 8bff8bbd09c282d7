package org.gongyi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A resignation in a village of Zhejiang, from the letter to the notice, by the keyboard alone: Tab from
/// field to field, Enter at the end. The forms know whose it is, and the board tells who waits.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@BrowserTest
class ResignationInBrowserTest extends InBrowser {

    private static final CommunityCode VILLAGE = new CommunityCode("330199101207");
    private static final PersonId MEMBER = new PersonId("p-keyres02");
    private static final String BOARD = "/communities/" + VILLAGE;
    private static final String DESK = "/desk/communities/" + VILLAGE;
    private static final String WAITING = "提出辞职、等待会议审议的成员";

    private static final Map<String, String> SITTING = Map.ofEntries(
            Map.entry("sitting.body", "representatives-assembly"),
            Map.entry("sitting.countedBy", "members"),
            Map.entry("sitting.meeting.time", "10:30"),
            Map.entry("sitting.meeting.place", "村委会"),
            Map.entry("sitting.meeting.chair", "王强"),
            Map.entry("sitting.meeting.clerk", "赵宁"),
            Map.entry("sitting.meeting.expected", "33"),
            Map.entry("sitting.meeting.present", "30"),
            Map.entry("sitting.meeting.signatures", "30"),
            Map.entry("sitting.meeting.observers", "0"),
            Map.entry("sitting.meeting.supervisors", "0"),
            Map.entry("sitting.meeting.agenda", "审议辞职"),
            Map.entry("sitting.vote.inFavour", "28"),
            Map.entry("sitting.vote.against", "1"),
            Map.entry("sitting.vote.abstained", "1"),
            Map.entry("sitting.decision", "同意辞职"));

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Clock clock;

    private Reader chair;

    @BeforeAll
    void the_committee_sits_and_its_chair_is_at_the_desk() {
        var from = LocalDate.now(clock).minusYears(1);
        var until = from.plusYears(5).minusDays(1);
        var seats = List.of(
                new Seat(new PersonId("p-keyres01"), "王强", Post.CHAIR),
                new Seat(MEMBER, "李敏", Post.MEMBER),
                new Seat(new PersonId("p-keyres03"), "赵宁", Post.MEMBER));
        var township = new Actor(Office.TOWNSHIP, new PersonId("p-township"), VILLAGE.township());
        record(
                Actor.LEDGER,
                new RegisterCommunity(
                        VILLAGE,
                        from,
                        "测试村",
                        CommunityKind.VILLAGE,
                        new Place(VILLAGE.township(), "测试镇"),
                        new Place(VILLAGE.county(), "测试县"),
                        "测试",
                        null));
        record(township, new SeatBody(VILLAGE, from, Office.COMMITTEE, seats, until, Basis.ELECTED, "测试"));
        record(township, new SeatRepresentatives(VILLAGE, from, 30, 15, until, "测试"));
        CaughtUp.with(ledger);
        var account =
                new AccountsForTests(ledger).personOf(VILLAGE, seats.getFirst().person());
        chair = new Reader(chromium.profile()).logIn(account.login(), AccountsForTests.PASSWORD);
    }

    private void record(Actor by, CommunityCommand act) {
        ledger.getBean(Recorder.class).record(act, by);
    }

    /// Tabs through the form, fills in what is asked for, and presses Enter on its button.
    private void sends(String act, Map<String, String> typed) {
        if (!chair.address().contains(act)) chair.open(DESK + "/" + act);
        chair.standOn("form.act [name=occurredOn]");
        for (var stops = 0; !isOnTheButton(); stops++) {
            assertThat(stops).as("stops of Tab up to the button of %s", act).isLessThan(120);
            var name = chair.focused();
            if (typed.containsKey(name)) fills(name, typed.get(name));
            chair.key("Tab");
        }
        assertThat(chair.enterToSend()).as(chair::text).isEqualTo(303);
        CaughtUp.with(ledger);
    }

    private boolean isOnTheButton() {
        return (boolean) chair.ask("_ => document.activeElement.matches('form.act button.btn-primary')", "");
    }

    private void fills(String name, String value) {
        switch ((String) chair.ask("_ => document.activeElement.type", "")) {
            case "select-one" -> {
                chair.key("Home");
                for (var tries = 0; !chair.valueOf(name).equals(value); tries++) {
                    assertThat(tries).as("choices of %s up to %s", name, value).isLessThan(40);
                    chair.key("ArrowDown");
                }
            }
            case "checkbox" -> chair.key("Space");
            case "date" -> keys(value.substring(5).replace("-", "") + value.substring(0, 4));
            case "time" -> keys(value.replace(":", "") + "A");
            default -> chair.key("Control+A").write(value);
        }
        if (!value.equals("true")) assertThat(chair.valueOf(name)).as(name).isEqualTo(value);
    }

    /// One after the other, as the parts of a day and a time take them: month, day, year; hour, minute.
    private void keys(String typed) {
        typed.chars().forEach(key -> chair.key(Character.toString(key)));
    }

    @Test
    @Order(1)
    void a_letter_is_taken_down_and_the_board_tells_who_waits_until_when() {
        sends("receive-resignation", Map.of("person", MEMBER.value(), "written", "true"));
        resident.open(BOARD);
        assertThat(resident.seen("#resigning")).contains(WAITING, "委员 李敏", "还有 30 天");
        assertThat(resident.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void it_is_taken_back_by_the_form_that_knows_whose_it_is_and_the_board_tells_it_no_more() {
        chair.open(DESK + "/withdraw-resignation");
        assertThat(chair.valueOf("person")).isEqualTo(MEMBER.value());
        sends("withdraw-resignation", Map.of("written", "true"));
        resident.open(BOARD);
        assertThat(resident.text()).doesNotContain(WAITING);
        chair.open(DESK + "/withdraw-resignation");
        assertThat(chair.valueOf("person")).as("nobody waits").isEmpty();
    }

    @Test
    @Order(3)
    void the_link_of_the_duty_opens_the_form_of_that_member_and_an_assembly_considers_it() {
        sends("receive-resignation", Map.of("person", MEMBER.value(), "written", "true"));
        chair.open("/desk");
        chair.enterToFollow("main a[href$='/decide-resignation?person=" + MEMBER + "']");
        assertThat(chair.valueOf("person")).isEqualTo(MEMBER.value());
        var sitting = new HashMap<>(SITTING);
        sitting.put("sitting.noticedOn", LocalDate.now(clock).minusDays(12).toString());
        sends("decide-resignation", sitting);
        resident.open(BOARD);
        assertThat(resident.text()).doesNotContain(WAITING).doesNotContain("委员 李敏");
    }

    @Test
    @Order(4)
    void that_the_office_ended_is_made_known_by_the_form_that_knows_whose() {
        chair.open("/desk");
        chair.enterToFollow("main a[href*='/publish-end-of-office?act.office=committee&person=" + MEMBER + "']");
        assertThat(chair.valueOf("act.office")).isEqualTo("committee");
        chair.open(DESK + "/publish-end-of-office");
        assertThat(chair.valueOf("person")).isEqualTo(MEMBER.value());
        assertThat(chair.valueOf("act.office")).isEqualTo("committee");
        sends("publish-end-of-office", Map.of("place", "村务公开栏"));
        chair.open(DESK + "/publish-end-of-office");
        assertThat(chair.valueOf("person")).isEmpty();
        assertThat(chair.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void a_link_names_nobody_whom_the_form_does_not_offer() {
        chair.open(DESK + "/receive-resignation?person=p-somebodyelse&person.typed=call-me");
        assertThat(chair.valueOf("person")).isEmpty();
        assertThat((String) chair.ask("_ => document.querySelector('form.act').outerHTML", ""))
                .doesNotContain("p-somebodyelse", "call-me");
    }
}
