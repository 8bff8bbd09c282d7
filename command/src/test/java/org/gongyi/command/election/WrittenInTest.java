package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongyi.command.election.Counts.box;
import static org.gongyi.command.election.Counts.chair;
import static org.gongyi.command.election.Counts.member;
import static org.gongyi.command.election.Counts.who;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongyi.contract.Named;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.WriteInsNamed;
import org.gongyi.contract.election.ResultAct.CorrectCount;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.WriteIn;
import org.junit.jupiter.api.Test;

/// Whoever was written in and won is part of the result; whoever won nothing never asked to be in a
/// record that is for ever, and is told there by number. The name is sealed beside it.
class WrittenInTest {

    private static final LocalDate LATER = Counts.DAY.plusDays(3);
    private static final WriteIn NEW = new WriteIn(who("newman"), "新人", Sex.MALE);
    private static final WriteIn OLD = new WriteIn(who("oldman"), "旧人", Sex.FEMALE);
    private static final BoxCount WON = box(600, chair("newman", 301), chair("oldman", 2), member("member1", 400));

    private final Counts village = Counts.inVillage().arranged();

    @Test
    void PII_AFTER_who_won_is_named_and_who_won_nothing_is_told_by_number_with_the_name_sealed() {
        var events =
                village.when(announced(WON, OLD, NEW)).recordsAll(List.of(ResultAnnounced.class, WriteInsNamed.class));
        var result = (ResultAnnounced) events.getFirst();
        assertThat(result.writeIns())
                .extracting(WriteIn::person, WriteIn::name, WriteIn::sex)
                .containsExactly(tuple(OLD.person(), "另选人 1", Sex.FEMALE), tuple(NEW.person(), "新人", Sex.MALE));
        assertThat(result.toString()).doesNotContain("旧人");
        var sealed = (WriteInsNamed) events.getLast();
        assertThat(sealed.round()).isEqualTo(1);
        assertThat(sealed.writeIns()).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(OLD.person());
            assertThat(one.name()).isEqualTo(Sealed.of(OLD.person(), "旧人"));
        });
    }

    @Test
    void PII_AFTER_whoever_waits_for_another_vote_as_one_of_equals_is_named() {
        var equals = box(600, member("newman", 350), member("oldman", 350), member("member1", 400));
        var result = village.when(announced(equals, NEW, OLD)).records(ResultAnnounced.class);
        assertThat(result.outcome().tied()).isNotEmpty();
        assertThat(result.writeIns()).containsExactly(NEW, OLD);
    }

    @Test
    void a_correction_by_which_one_of_them_wins_names_whoever_wins() {
        village.given(announced(WON, OLD, NEW));
        var right = box(600, chair("newman", 2), chair("oldman", 301), member("member1", 400));
        village.when(correct(right)).doesNotFit("named", "winner-not-named");
        village.when(correct(right, new Named(who("member1"), "某人"))).doesNotFit("named", "not-told-by-number");
        village.when(correct(right, new Named(NEW.person(), "新人"))).doesNotFit("named", "not-told-by-number");
        var corrected =
                village.when(correct(right, new Named(OLD.person(), "旧人"))).records(CountCorrected.class);
        assertThat(corrected.outcome().elected()).extracting(Elected::name).contains("旧人");
    }

    @Test
    void whoever_stands_in_a_further_ballot_is_named_and_no_number() {
        village.given(announced(WON, OLD, NEW));
        var polling = LATER.plusDays(10);
        village.when(village.further(LATER, polling, "说明", standing("另选人 1")))
                .doesNotFit("candidates", "candidate-not-named");
        village.when(village.further(LATER, polling, "说明", standing("旧人"))).records(FurtherBallotCalled.class);
    }

    private static Nominee standing(String name) {
        return new Nominee(OLD.person(), name, Sex.FEMALE, Post.MEMBER);
    }

    private AnnounceCount announced(BoxCount box, WriteIn... people) {
        return village.writtenIn(village.because(village.count(box)), Arrays.asList(people));
    }

    private CorrectCount correct(BoxCount right, Named... named) {
        return new CorrectCount(village.id(), LATER, 1, WON, right, "抄录有误", Arrays.asList(named), List.of(), "说明");
    }
}
