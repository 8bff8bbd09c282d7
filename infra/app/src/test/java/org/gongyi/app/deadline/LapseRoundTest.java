package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.Page;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.NoteUncalledMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteUnheldElection;
import org.gongyi.contract.community.OfficeAct.NoteOfficeLapse;
import org.gongyi.contract.duty.Subject;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.ledger.OutOfReach;
import org.gongyi.contract.ledger.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LapseRoundTest {

    private static final CommunityCode HERE = new CommunityCode("510402001002");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final int LONG = 1_001;

    private final List<String> noted = new ArrayList<>();
    private final Map<String, RuntimeException> failing = new HashMap<>();
    private final WhenDutyIsOverdueThenNoteItsLapse round = round();

    private WhenDutyIsOverdueThenNoteItsLapse round() {
        var commands = SimpleCommandBus.builder().build();
        commands.subscribe(NoteUncalledMeeting.class.getName(), this::note);
        var queries = SimpleQueryBus.builder().build();
        queries.subscribe(WorklistQuery.Overdue.class.getName(), Page.class, LapseRoundTest::overdue);
        var gateway = DefaultQueryGateway.builder().queryBus(queries).build();
        return new WhenDutyIsOverdueThenNoteItsLapse(
                gateway,
                new Recorder(
                        DefaultCommandGateway.builder().commandBus(commands).build(), gateway));
    }

    private Receipt note(CommandMessage<?> message) {
        var key = ((NoteUncalledMeeting) message.getPayload()).duty();
        if (failing.containsKey(key)) throw failing.get(key);
        noted.add(key);
        if (key.equals("duty-0003") && failing.containsKey("stop"))
            Thread.currentThread().interrupt();
        return new Receipt(HERE.value(), noted.size());
    }

    private static Page<DutyItem> overdue(QueryMessage<?, ?> message) {
        var asked = (WorklistQuery.Overdue) message.getPayload();
        var first = asked.cursor() == null ? 0 : Integer.parseInt(asked.cursor());
        var next = Math.min(LONG, first + asked.limit());
        return new Page<>(
                IntStream.range(first, next).mapToObj(LapseRoundTest::duty).toList(),
                next == LONG ? null : Integer.toString(next));
    }

    private static DutyItem duty(int n) {
        return duty("duty-%04d".formatted(n));
    }

    private static DutyItem duty(String key) {
        return new DutyItem(
                new Subject("community", HERE.value(), "某社区"),
                HERE,
                "某社区",
                key,
                "R",
                Office.COMMITTEE,
                TODAY.minusDays(1),
                false);
    }

    @AfterEach
    void uninterrupted() {
        var interrupted = Thread.interrupted();
        assertThat(interrupted).isEqualTo(failing.containsKey("stop"));
    }

    @Test
    void every_overdue_duty_is_noted_however_many_there_are() {
        round.lookAt(TODAY);

        assertThat(noted).hasSize(LONG).doesNotHaveDuplicates().endsWith("duty-1000");
    }

    @Test
    void what_a_register_owes_lapses_by_the_act_that_tells_what_was_not_done() {
        assertThat(lapse("decide-resignation:p-b00001:2026-01-12")).isInstanceOf(NoteOfficeLapse.class);
        assertThat(lapse("publish-end-of-office:committee:p-b00001")).isInstanceOf(NoteOfficeLapse.class);
        assertThat(lapse("by-election:2026-01-12")).isInstanceOf(NoteUnheldElection.class);
        assertThat(lapse("convene-meeting:villagers-assembly:2026-01-12")).isInstanceOf(NoteUncalledMeeting.class);
    }

    private static LedgerAct lapse(String key) {
        return WhenDutyIsOverdueThenNoteItsLapse.act(duty(key), TODAY);
    }

    @Test
    void duties_that_are_refused_do_not_keep_the_later_ones_from_being_noted() {
        for (var n = 0; n < 600; n++)
            failing.put("duty-%04d".formatted(n), new CommandExecutionException("", null, new Refusal.Unknown("x")));
        failing.put("duty-0700", new IllegalStateException("planted"));

        round.lookAt(TODAY);

        assertThat(noted).hasSize(LONG - 601).startsWith("duty-0600").doesNotContain("duty-0700");
    }

    @Test
    void a_round_that_is_told_to_stop_stops_after_the_duty_in_hand() {
        failing.put("stop", new IllegalStateException());

        round.lookAt(TODAY);

        assertThat(noted).containsExactly("duty-0000", "duty-0001", "duty-0002", "duty-0003");
    }

    @Test
    void a_ledger_that_cannot_be_written_ends_the_round() {
        failing.put("duty-0001", new Away());

        assertThatThrownBy(() -> round.lookAt(TODAY)).isInstanceOf(Away.class);
        assertThat(noted).containsExactly("duty-0000");
    }

    private static final class Away extends RuntimeException implements OutOfReach {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean isNothingRecorded() {
            return true;
        }
    }
}
