package org.gongyi.app.deadline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery.Disclosing;
import org.gongyi.contract.disclosure.DisclosureQuery.Opened;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.ledger.OutOfReach;
import org.gongyi.contract.ledger.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

class ManyPeriodsTest {

    private static final int COMMUNITIES = 401;
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Type LIST =
            ResolvableType.forClassWithGenerics(List.class, Disclosing.class).getType();

    private final List<DisclosureId> opened = new ArrayList<>();
    private final Map<String, RuntimeException> failing = new HashMap<>();
    private final WhenPeriodIsOverThenOpenIt round = round();
    private LocalDate entered = LocalDate.of(2026, 1, 31);

    private WhenPeriodIsOverThenOpenIt round() {
        var commands = SimpleCommandBus.builder().build();
        commands.subscribe(OpenPeriod.class.getName(), this::open);
        var queries = SimpleQueryBus.builder().build();
        queries.subscribe(Opened.class.getName(), LIST, this::part);
        var gateway = DefaultQueryGateway.builder().queryBus(queries).build();
        return new WhenPeriodIsOverThenOpenIt(
                gateway,
                new Recorder(
                        DefaultCommandGateway.builder().commandBus(commands).build(), gateway),
                RulebookYaml.standard(),
                code -> Optional.of(Roster.of(code, "某社区", CommunityKind.URBAN)));
    }

    private Receipt open(CommandMessage<?> message) {
        var id = ((OpenPeriod) message.getPayload()).disclosure();
        if (failing.containsKey(id.value())) throw failing.get(id.value());
        opened.add(id);
        if (failing.containsKey("stop")) Thread.currentThread().interrupt();
        return new Receipt(id.value(), opened.size());
    }

    private List<Disclosing> part(QueryMessage<?, ?> message) {
        var asked = (Opened) message.getPayload();
        var after = asked.after() == null ? "" : asked.after().value();
        return IntStream.range(0, COMMUNITIES)
                .mapToObj(ManyPeriodsTest::community)
                .filter(code -> code.value().compareTo(after) > 0)
                .limit(asked.limit())
                .map(code -> new Disclosing(code, entered, known(code)))
                .toList();
    }

    private Set<DisclosureId> known(CommunityCode code) {
        return opened.stream().filter(id -> id.community().equals(code)).collect(toSet());
    }

    private static CommunityCode community(int n) {
        return new CommunityCode("510402001%03d".formatted(n));
    }

    @AfterEach
    void uninterrupted() {
        var interrupted = Thread.interrupted();
        assertThat(interrupted).isEqualTo(failing.containsKey("stop"));
    }

    @Test
    void a_period_is_opened_for_every_community_however_many_there_are() {
        round.lookAt(TODAY);

        assertThat(opened).doesNotHaveDuplicates();
        assertThat(opened.stream().filter(id -> id.value().endsWith("-finance-2026q1")))
                .hasSize(COMMUNITIES);
    }

    @Test
    void one_that_cannot_be_opened_does_not_keep_the_others_and_is_tried_again_the_same_day() {
        var first = community(0) + "-finance-2026q1";
        failing.put(first, new CommandExecutionException("", null, new Refusal.Unknown("x")));
        round.lookAt(TODAY);
        assertThat(opened).extracting(DisclosureId::value).doesNotContain(first);
        var others = opened.size();

        failing.clear();
        round.lookAt(TODAY);
        assertThat(opened).hasSize(others + 1).extracting(DisclosureId::value).contains(first);
    }

    @Test
    void a_round_that_is_told_to_stop_stops_after_the_period_in_hand_and_is_taken_up_again() {
        failing.put("stop", new IllegalStateException());
        round.lookAt(TODAY);
        assertThat(opened).hasSize(1);

        var interrupted = Thread.interrupted();
        assertThat(interrupted).isTrue();
        failing.clear();
        round.lookAt(TODAY);
        assertThat(opened).doesNotHaveDuplicates().hasSizeGreaterThan(COMMUNITIES);
    }

    @Test
    void a_ledger_that_cannot_be_written_ends_the_round() {
        failing.put(community(0) + "-finance-2026q1", new Away());

        assertThatThrownBy(() -> round.lookAt(TODAY)).isInstanceOf(Away.class);
        assertThat(opened).hasSizeLessThan(9);
    }

    @Test
    void what_was_over_before_the_community_came_onto_the_ledger_is_not_opened() {
        entered = TODAY;
        round.lookAt(TODAY);
        assertThat(opened).isEmpty();

        entered = TODAY.minusDays(1);
        round().lookAt(TODAY);
        assertThat(opened).isNotEmpty();
    }

    private static final class Away extends RuntimeException implements OutOfReach {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean isNothingRecorded() {
            return true;
        }
    }
}
