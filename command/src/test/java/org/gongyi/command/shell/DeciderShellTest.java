package org.gongyi.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongyi.command.ActRefused;
import org.gongyi.command.mandate.Mandate;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.ledger.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeciderShellTest {

    private static final Mandate EVERYBODY = (_, _, _, _) -> true;

    private final ReceivingStore store = new ReceivingStore();
    private final Registers registers = Registers.over(store, EVERYBODY, EarlierReceipts.none(), 3);

    @AfterEach
    void stop() {
        registers.close();
    }

    @Test
    void the_first_act_creates_and_the_second_continues_each_with_its_receipt() {
        assertThat(registers.send(Registers.register())).isEqualTo(new Receipt("510402001002", 0));
        assertThat(registers.send(Registers.count(1_200))).isEqualTo(new Receipt("510402001002", 1));
    }

    @Test
    void a_refused_act_leaves_no_trace() {
        registers.send(Registers.register());
        assertThatThrownBy(() -> registers.send(Registers.register())).isInstanceOf(ActRefused.class);
        assertThat(store.stored).isEqualTo(1);
    }

    @Test
    void an_act_on_a_community_that_nobody_entered_is_refused() {
        assertThatThrownBy(() -> registers.send(Registers.count(1_200)))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.getDetails()).contains(new Refusal.Unknown("510402001002")));
    }

    @Test
    void an_office_that_may_not_record_is_turned_away_before_the_rules() {
        try (var closed = Registers.over(new ReceivingStore(), (_, _, _, _) -> false, EarlierReceipts.none(), 3)) {
            assertThatThrownBy(() -> closed.send(Registers.register()))
                    .isInstanceOfSatisfying(
                            ActRefused.class,
                            refused -> assertThat(refused.getDetails())
                                    .contains(new Refusal.NotAuthorized("register-community", Office.LEDGER)));
            assertThat(closed.inquiry().openings("510402001002", Actor.LEDGER)).noneMatch(Opening::open);
        }
    }

    @Test
    void META_NODEP_no_committee_is_seated_on_a_day_before_the_organic_law() {
        registers.send(Registers.register());
        assertThatThrownBy(() -> registers.send(appointed(LocalDate.of(2010, 10, 27))))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.getDetails())
                                .contains(new Refusal.DoesNotFit("occurredOn", "before-the-law")));
        assertThatThrownBy(() -> registers.send(appointed(LocalDate.of(2010, 10, 28))))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.getDetails()).get().isInstanceOf(Refusal.Unlawful.class));
    }

    private static SeatBody appointed(LocalDate day) {
        var chair = new Seat(new PersonId("p-chair001"), "姓名", Seat.Post.CHAIR);
        return new SeatBody(
                Registers.DONGFANG, day, Office.COMMITTEE, List.of(chair), day.plusYears(3), Basis.APPOINTED, "任命");
    }

    @Test
    void an_act_of_nobody_is_malformed() {
        assertThatThrownBy(() -> registers.send(Registers.register(), Map.of())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> registers.send(
                        Registers.register(), Map.of(ActContext.ACTOR, Actor.LEDGER, ActContext.IDEMPOTENCY_KEY, "k")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_request_that_was_answered_is_not_weighed_again() {
        var first = new Receipt("510402001002", 41);
        var metaData =
                Map.of(ActContext.ACTOR, Actor.LEDGER, ActContext.IDEMPOTENCY_KEY, "k", ActContext.REQUEST_HASH, "h");
        try (var answered = Registers.over(store, EVERYBODY, (_, _) -> Optional.of(first), 3)) {
            assertThat(answered.send(Registers.count(1_200), metaData)).isEqualTo(first);
        }
        assertThat(store.stored).isZero();
    }

    @Test
    void an_act_on_what_was_seen_last_is_recorded_and_one_on_what_has_moved_is_not() {
        registers.send(Registers.register());
        registers.send(Registers.count(1_200), seeing(0));
        var stored = store.stored;

        for (var moved : new long[] {0, 2, 7})
            assertThatThrownBy(() -> registers.send(Registers.count(1_300), seeing(moved)))
                    .isInstanceOf(ConcurrencyException.class);
        assertThat(store.stored).isEqualTo(stored);
        registers.send(Registers.count(1_300), seeing(1, 99));
        assertThat(store.stored).isGreaterThan(stored);
    }

    @Test
    void what_has_moved_is_told_before_any_refusal() {
        registers.send(Registers.register());

        assertThatThrownBy(() -> registers.send(Registers.register(), seeing(5)))
                .isInstanceOf(ConcurrencyException.class);
    }

    private static Map<String, ?> seeing(long... places) {
        return Map.of(
                ActContext.ACTOR,
                Actor.LEDGER,
                ActContext.SEEN,
                Arrays.stream(places).boxed().collect(Collectors.toSet()));
    }

    @Test
    void an_act_inside_the_handling_of_an_event_is_an_error() {
        var outer = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("event"));
        try {
            assertThatThrownBy(() -> registers.send(Registers.register())).isInstanceOf(IllegalStateException.class);
        } finally {
            outer.rollback();
        }
    }

    @Test
    void a_dry_run_answers_what_the_act_would_and_records_nothing() {
        assertThat(registers.inquiry().weigh(Registers.register(), Actor.LEDGER).refusal())
                .isNull();
        assertThat(registers.inquiry().weigh(Registers.count(1), Actor.LEDGER).refusal())
                .isEqualTo(new Refusal.Unknown("510402001002"));
        assertThat(store.stored).isZero();
    }

    @Test
    void every_act_is_told_open_or_closed() {
        registers.send(Registers.register());
        var openings = registers.inquiry().openings("510402001002", Actor.LEDGER);

        assertThat(openings)
                .hasSize(SealedFamily.records(Registers.PROCEDURE.acts()).size());
        assertThat(openings).contains(new Opening("count-population", true, java.util.List.of()));
        assertThat(openings)
                .filteredOn(one -> one.act().equals("register-community"))
                .noneMatch(Opening::open);
    }

    @Test
    void from_a_snapshot_only_what_came_after_is_read() {
        registers.send(Registers.register());
        for (var adults = 1_000; adults < 1_005; adults++) registers.send(Registers.count(adults));

        assertThat(store.readSnapshot("community/510402001002")).isPresent();
        registers.inquiry().openings("510402001002", Actor.LEDGER);
        registers.send(Registers.count(2_000));
        assertThat(store.readFrom).isPositive();
        var state = registers
                .axon()
                .getComponent(CircumstancesSource.class)
                .rosters()
                .apply(Registers.DONGFANG);
        assertThat(state.orElseThrow()
                        .population()
                        .on(Registers.DAY)
                        .orElseThrow()
                        .adults())
                .isEqualTo(2_000);
    }
}
