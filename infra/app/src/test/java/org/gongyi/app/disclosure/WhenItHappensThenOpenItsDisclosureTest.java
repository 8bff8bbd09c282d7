package org.gongyi.app.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Findings;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Status;
import org.gongyi.contract.resolution.Vote;
import org.junit.jupiter.api.Test;

/// What is disclosed as it happens is opened by the ledger's own hand.
class WhenItHappensThenOpenItsDisclosureTest {

    private static final ResolutionId ROAD = new ResolutionId("510421105208-xiulu00001");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);
    private static final Findings NOTHING = new Findings("2026-01", List.of(), List.of(), null);
    private static final Board BOARD = new Board("村口公开栏", "李秀英");
    private static final Meeting MEETING =
            new Meeting("19:30", "会议室", "王强", "李敏", 45, 40, 0, 0, "道路硬化", null, 40, null, null);

    @Test
    void DISC_FREQ_A_what_a_meeting_decided_is_to_be_disclosed_from_that_day_on() {
        var begun = (BeginDisclosure)
                owed(DAY, adopted(Body.REPRESENTATIVES_ASSEMBLY)).getFirst();
        assertThat(begun.disclosure()).hasToString("510421105208-decision-xiulu00001");
        assertThat(begun.item()).hasToString("decisions");
        assertThat(begun.happenedOn()).isEqualTo(DAY);
        assertThat(begun.title()).isEqualTo("三组道路硬化");
        assertThat(begun.reason()).contains(ROAD.value());
    }

    @Test
    void DISC_GROUP_what_a_group_decided_is_told_the_group() {
        assertThat(owed(DAY, adopted(Body.GROUP_ASSEMBLY)))
                .singleElement()
                .isInstanceOfSatisfying(
                        BeginDisclosure.class, begun -> assertThat(begun.item()).hasToString("group-decisions"));
    }

    @Test
    void what_the_members_of_a_collective_decide_is_no_decision_of_the_community() {
        assertThat(owed(DAY, adopted(Body.MEMBERS_ASSEMBLY))).isEmpty();
        assertThat(owed(DAY, adopted(Body.MEMBER_REPRESENTATIVES_ASSEMBLY))).isEmpty();
    }

    @Test
    void nobody_is_asked_for_what_happened_before_the_community_came_onto_the_ledger() {
        assertThat(owed(DAY.plusDays(1), adopted(Body.VILLAGERS_ASSEMBLY), heard()))
                .isEmpty();
    }

    @Test
    void SY_5_what_was_posted_by_its_own_procedure_is_posted_here_too() {
        assertThat(owed(DAY, adopted(Body.VILLAGERS_ASSEMBLY), posted(DAY.plusDays(9))))
                .hasSize(2)
                .last()
                .isEqualTo(new NotePostedWithResolution(
                        new DisclosureId("510421105208-decision-xiulu00001"),
                        DAY.plusDays(9),
                        ROAD,
                        BOARD,
                        "依据决议记录 " + ROAD));
    }

    @Test
    void each_hearing_is_an_item_of_its_own() {
        assertThat(owed(DAY, heard(), heard()))
                .extracting(act -> act.disclosure().ownName())
                .containsExactly("hearing-xiulu00001", "hearing-xiulu00001-2");
    }

    private static List<DisclosureCommand> owed(LocalDate since, ResolutionEvent... events) {
        var trail = IntStream.range(0, events.length)
                .mapToObj(i -> new Entry<>(
                        new Recorded(
                                i,
                                new UUID(1, i),
                                "resolution.any.v1",
                                i,
                                Actor.LEDGER,
                                Instant.parse("2026-04-03T01:00:00Z"),
                                false),
                        events[i]))
                .toList();
        var view = new ResolutionView(
                ROAD,
                ROAD.community(),
                "三组道路硬化",
                Matter.PLAN,
                Source.CADRES,
                Status.ADOPTED,
                null,
                null,
                false,
                List.of(),
                List.of(),
                trail,
                trail.size());
        return new WhenItHappensThenOpenItsDisclosure(view, since, DAY.plusDays(1))
                .owed()
                .toList();
    }

    private static ResolutionAdopted adopted(Body body) {
        var sitting = new Sitting(body, CountedBy.MEMBERS, null, DAY, MEETING, new Vote(40, 0, 0), "同意");
        return new ResolutionAdopted(ROAD, DAY, sitting, List.of(), NOTHING);
    }

    private static ResolutionDisclosed posted(LocalDate day) {
        return new ResolutionDisclosed(ROAD, day, BOARD, "公告", day.plusDays(15), List.of(), NOTHING);
    }

    private static HearingHeld heard() {
        return new HearingHeld(ROAD, DAY, HearingKind.HEARING, MEETING, "采纳两条意见", List.of(), NOTHING);
    }
}
