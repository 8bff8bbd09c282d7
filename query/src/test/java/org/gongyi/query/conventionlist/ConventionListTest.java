package org.gongyi.query.conventionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;
import static org.gongyi.query.Story.VILLAGE;
import static org.gongyi.query.Story.failed;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionQuery.Find;
import org.gongyi.contract.convention.ConventionStage;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.convention.ConventionView.Order;
import org.gongyi.contract.convention.ConventionView.Summary;
import org.gongyi.contract.convention.ConventionView.Version;
import org.gongyi.contract.convention.Ending;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.conventiontrack.ConventionTrack;
import org.junit.jupiter.api.Test;

/// The list and the page of one convention say the same, on any day.
class ConventionListTest {

    private static final ConventionId ID = new ConventionId(VILLAGE + "-0c1o2n3v4e");

    private final ConventionListQueries queries = new ConventionListQueries(Database.ONLY.db, () -> DAY.plusDays(30));

    private static ConventionBegun begun() {
        return new ConventionBegun(ID, DAY, ConventionKind.COVENANT, "村规民约", "旧的过时", List.of(), NOTHING);
    }

    private static VersionDrafted drafted(int version) {
        return new VersionDrafted(ID, DAY.plusDays(version), version, "第一条 甲。\n第二条 乙。", "新", List.of(), NOTHING);
    }

    private static VersionAdopted adopted(int version, LocalDate from, Findings findings) {
        return new VersionAdopted(ID, from, version, null, 3, from, List.of(), findings);
    }

    private static ConventionCorrectionOrdered ordered(LocalDate day) {
        return new ConventionCorrectionOrdered(
                ID, day, 1, 1, List.of("第二条"), "乡政府", "违法", day.plusDays(30), List.of(), NOTHING);
    }

    private static ConventionView fold(ConventionEvent... events) {
        return ConventionTrack.fold(Story.trail(events), DAY.plusDays(30));
    }

    @Test
    void a_row_tells_the_version_in_force_and_that_another_is_in_the_making() {
        var projector = Database.ONLY.emptied();
        Database.ONLY.take(
                projector,
                Story.begun().with(begun(), drafted(1), adopted(1, DAY.plusDays(5), NOTHING), drafted(2)).entries);
        assertThat(queries.handle(new Find("", null, 9)).items())
                .containsExactly(new Summary(
                        ID,
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        ConventionKind.COVENANT,
                        "村规民约",
                        ConventionStage.BEING_AMENDED,
                        1,
                        DAY,
                        DAY.plusDays(5)));
    }

    @Test
    void the_text_of_a_day_is_the_last_that_had_taken_effect_by_then() {
        var view = fold(
                begun(),
                drafted(1),
                adopted(1, DAY.plusDays(5), NOTHING),
                drafted(2),
                adopted(2, DAY.plusDays(9), NOTHING));
        assertThat(view.on(DAY.plusDays(4))).isEmpty();
        assertThat(view.on(DAY.plusDays(5))).map(Version::number).contains(1);
        assertThat(view.on(DAY.plusDays(8))).map(Version::number).contains(1);
        assertThat(view.on(DAY.plusDays(9))).map(Version::number).contains(2);
    }

    @Test
    void what_the_wrong_body_adopted_is_in_force_on_no_day() {
        var findings = new Findings("x", List.of(failed("CONV-VOTE", OnFail.VOID)), List.of(), null);
        var view = fold(begun(), drafted(1), adopted(1, DAY.plusDays(5), findings));
        assertThat(view.on(DAY.plusDays(99))).isEmpty();
        assertThat(view.stage()).isEqualTo(ConventionStage.IN_THE_MAKING);
    }

    @Test
    void an_order_stands_from_its_day_until_a_later_version_takes_effect() {
        var view = fold(
                begun(),
                drafted(1),
                adopted(1, DAY.plusDays(5), NOTHING),
                ordered(DAY.plusDays(7)),
                drafted(2),
                adopted(2, DAY.plusDays(9), NOTHING));
        assertThat(view.ordersOn(DAY.plusDays(6), 1)).isEmpty();
        assertThat(view.ordersOn(DAY.plusDays(7), 1)).hasSize(1);
        assertThat(view.ordersOn(DAY.plusDays(8), 1)).hasSize(1);
        assertThat(view.ordersOn(DAY.plusDays(9), 1)).isEmpty();
        assertThat(view.stage()).isEqualTo(ConventionStage.IN_FORCE);
    }

    @Test
    void what_was_adopted_for_a_later_day_is_not_in_force_yet_and_an_order_stands_until_then() {
        var waiting = fold(begun(), drafted(1), adopted(1, DAY.plusDays(31), NOTHING));
        assertThat(waiting.stage()).isEqualTo(ConventionStage.ADOPTED);
        var suspended = fold(
                begun(),
                drafted(1),
                adopted(1, DAY.plusDays(5), NOTHING),
                ordered(DAY.plusDays(7)),
                drafted(2),
                adopted(2, DAY.plusDays(31), NOTHING));
        assertThat(suspended.stage()).isEqualTo(ConventionStage.SUSPENDED);
        assertThat(suspended.orders()).map(Order::liftedOn).containsExactly(DAY.plusDays(31));
    }

    @Test
    void what_has_ended_is_in_force_no_more_and_was_before() {
        var end = new ConventionEnded(ID, DAY.plusDays(20), Ending.ANNULLED, null, "人民法院", "违法", List.of(), NOTHING);
        var view = fold(begun(), drafted(1), adopted(1, DAY.plusDays(5), NOTHING), end);
        assertThat(view.on(DAY.plusDays(19))).isPresent();
        assertThat(view.on(DAY.plusDays(20))).isEmpty();
        assertThat(view.stage()).isEqualTo(ConventionStage.ENDED);
    }
}
