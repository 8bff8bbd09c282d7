package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.contract.ledger.OutOfReach;
import org.gongyi.web.act.LedgerOutOfReach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.QueryTimeoutException;

class UnreadableForNowTest {

    @Test
    void an_act_whose_history_cannot_be_read_just_now_was_not_recorded() {
        for (var lost : new RuntimeException[] {
            new DataAccessResourceFailureException("gone"), new QueryTimeoutException("late")
        })
            assertThatThrownBy(() -> failing(lost).sendAndWait("an act"))
                    .isInstanceOfSatisfying(OutOfReach.class, away -> {
                        if (!away.isNothingRecorded()) throw new AssertionError("nothing can have been recorded");
                    });
    }

    @Test
    void a_mistake_of_ours_is_not_taken_for_a_lost_database() {
        var mistake = new InvalidDataAccessApiUsageException("our fault");

        assertThatThrownBy(() -> failing(mistake).sendAndWait("an act")).isSameAs(mistake);
    }

    @Test
    void a_question_that_cannot_be_answered_just_now_says_so() {
        var bus = SimpleQueryBus.builder().build();
        bus.registerHandlerInterceptor(new UnreadableForNow<QueryMessage<?, ?>>());
        bus.subscribe(String.class.getName(), String.class, _ -> {
            throw new DataAccessResourceFailureException("gone");
        });
        var questions = DefaultQueryGateway.builder().queryBus(bus).build();

        assertThatThrownBy(() -> questions.query("a question", String.class).join())
                .satisfies(away -> assertThat(LedgerOutOfReach.isBehind(away)).isTrue());
    }

    private static CommandGateway failing(RuntimeException failure) {
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new UnreadableForNow<>());
        bus.subscribe(String.class.getName(), _ -> {
            throw failure;
        });
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }
}
