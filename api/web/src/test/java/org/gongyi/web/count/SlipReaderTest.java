package org.gongyi.web.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.WriteIn;
import org.gongyi.web.count.CountBallot.Listed;
import org.junit.jupiter.api.Test;

/// What stands on a slip adds up, or the field says what does not (EL-COUNT-BAL).
class SlipReaderTest {

    private static final PersonId ZHAO = new PersonId("p-zhao01");
    private static final PersonId QIAN = new PersonId("p-qian01");
    private static final PersonId SUN = new PersonId("p-sun001");
    private static final Doubts DOUBTS = new Doubts(new DoubtBounds(10, 25, 10, 30));
    private static final CountBallot BALLOT = new CountBallot(
            new VoteKey("elections", "510411103200-counting01", 1),
            new CommunityCode("510411103200"),
            "换届选举",
            LocalDate.of(2026, 11, 27),
            List.of(place(1, false), place(2, true)),
            List.of(new SeatsOfPost(Post.CHAIR, 1)),
            List.of(new Listed(ZHAO, "赵大山", Post.CHAIR), new Listed(QIAN, "钱小河", Post.CHAIR)),
            true,
            Map.of(ZHAO, "赵大山", QIAN, "钱小河", SUN, "孙明"),
            Set.of(),
            Set.of());

    private static PollingPlace place(int number, boolean roving) {
        return new PollingPlace(number, "投票处", roving, "08:00", "17:00", true, List.of());
    }

    private final Map<String, String> written = new HashMap<>(Map.of(
            "issued", "40",
            "returned", "40",
            "valid", "38",
            "invalid", "2",
            "votes.p-zhao01.CHAIR.for", "25",
            "votes.p-qian01.CHAIR.for", "13"));

    private Optional<Integer> issued = Optional.empty();

    private SlipReading read(int box) {
        return SlipReader.read(BALLOT, box, written, DOUBTS, issued);
    }

    private String fault(String field) {
        var fault = read(1).faults().get(field);
        return fault == null ? "" : fault.name() + fault.with();
    }

    @Test
    void numbers_that_add_up_have_no_fault() {
        assertThat(read(1).faults()).isEmpty();
        assertThat(read(1).numbers()).containsEntry("valid", 38).containsEntry("votes.p-zhao01.CHAIR.for", 25);
    }

    @Test
    void el_count_bal_valid_and_invalid_are_together_what_came_back() {
        written.put("invalid", "3");

        assertThat(fault("invalid")).isEqualTo("ballots[38, 3, 41, 40]");
    }

    @Test
    void el_count_bal_nobody_is_marked_on_more_ballots_than_are_valid() {
        written.put("votes.p-zhao01.CHAIR.against", "13");
        assertThat(fault("votes.p-zhao01.CHAIR.for")).isEmpty();
        written.put("votes.p-zhao01.CHAIR.against", "14");
        assertThat(fault("votes.p-zhao01.CHAIR.for")).isEqualTo("person[25, 14, 0, 39, 38]");
    }

    @Test
    void el_count_bal_a_post_has_no_more_approvals_than_seats_times_valid_ballots() {
        written.put("votes.p-qian01.CHAIR.for", "14");

        assertThat(fault("post.CHAIR")).isEqualTo("post[39, 1, 38, 38]");
    }

    @Test
    void more_returned_than_issued_is_finished_only_by_whoever_looked_again() {
        written.put("issued", "39");
        assertThat(fault("returned")).isEqualTo("surplus[40, 39]");
        written.put("surplus", "true");
        assertThat(read(1).faults()).isEmpty();
    }

    @Test
    void digits_of_full_width_are_digits_and_anything_else_is_none() {
        written.put("issued", "４０");
        assertThat(read(1).numbers()).containsEntry("issued", 40);
        written.put("issued", "四十");
        assertThat(fault("issued")).isEqualTo("no-number[]");
        written.put("issued", "-1");
        assertThat(fault("issued")).isEqualTo("no-number[]");
        written.put("issued", "99999999");
        assertThat(fault("issued")).isEqualTo("no-number[]");
    }

    @Test
    void what_is_empty_is_missing_and_never_nought() {
        written.remove("votes.p-qian01.CHAIR.for");

        assertThat(fault("votes.p-qian01.CHAIR.for")).isEqualTo("missing[]");
        assertThat(read(1).missing()).isEqualTo(1);
    }

    @Test
    void what_looks_unlikely_wants_a_reason_at_the_bound() {
        written.putAll(Map.of("valid", "36", "invalid", "4", "votes.p-zhao01.CHAIR.for", "20"));
        assertThat(read(1).doubts()).isEmpty();
        written.putAll(Map.of("valid", "35", "invalid", "5"));
        assertThat(read(1).doubts()).extracting(Doubts.Doubt::name).containsExactly("invalid");
        assertThat(fault("explained")).isEqualTo("unexplained[]");
        written.put("explained", "老人看不清");
        assertThat(read(1).isWhole()).isTrue();
    }

    @Test
    void a_full_roving_box_wants_a_reason() {
        assertThat(read(2).doubts()).extracting(Doubts.Doubt::name).containsExactly("roving");
    }

    @Test
    void what_the_stations_gave_out_is_held_against_the_slip() {
        issued = Optional.of(40);
        assertThat(read(1).doubts()).isEmpty();
        issued = Optional.of(41);
        assertThat(read(1).doubts()).extracting(Doubts.Doubt::name).containsExactly("issued");
    }

    private void writeIn(String name, String sex, String votes) {
        written.put("votes.p-qian01.CHAIR.for", "3");
        written.putAll(Map.of(
                "writein.0.name", name, "writein.0.sex", sex, "writein.0.post", "CHAIR", "writein.0.for", votes));
    }

    @Test
    void whom_the_record_knows_is_written_in_under_the_number() {
        writeIn("孙 明", "MALE", "10");

        assertThat(read(1).numbers()).containsEntry("other/p-sun001/MALE/CHAIR", 10);
    }

    @Test
    void somebody_written_in_in_two_boxes_is_one_person() {
        writeIn("王五", "MALE", "10");
        var slips = List.of(1, 2).stream()
                .flatMap(box -> List.of(1, 2).stream()
                        .map(slot -> new CountSlip(
                                box,
                                slot,
                                new Counter(new PersonId("p-counter" + slot), "l" + slot, "计票" + slot),
                                true,
                                1,
                                "",
                                written,
                                read(1).numbers())))
                .toList();

        var agreed = new AgreedCount(BALLOT, new CountState(slips, Map.of(), Map.of(), true), "seed", Map.of());

        assertThat(agreed.writeIns()).extracting(WriteIn::name).containsExactly("王五");
        assertThat(agreed.writeIns().getFirst().sex()).isEqualTo(Sex.MALE);
        assertThat(agreed.boxes())
                .allSatisfy(box -> assertThat(box.votes())
                        .filteredOn(votes -> votes.person()
                                .equals(agreed.writeIns().getFirst().person()))
                        .singleElement()
                        .satisfies(votes -> assertThat(votes.inFavour()).isEqualTo(10)));
    }

    @Test
    void votes_of_a_candidate_are_not_written_in() {
        writeIn("赵大山", "MALE", "10");

        assertThat(fault("writein.0.name")).isEqualTo("on-the-list[]");
    }
}
