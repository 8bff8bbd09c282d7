package org.gongyi.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongyi.command.ActRefused;
import org.gongyi.contract.Refusal;
import org.junit.jupiter.api.Test;

class SecondLookTest {

    private static final RuntimeException REFUSED = new ActRefused(new Refusal.Unknown("510402001002"));
    private static final RuntimeException OVERTAKEN = new ConcurrencyException("overtaken");

    private final List<Boolean> looks = new ArrayList<>();
    private final Deque<Object> answers = new ArrayDeque<>();
    private final DefaultCommandGateway gateway = gateway();

    private DefaultCommandGateway gateway() {
        var bus = new SecondLook(SimpleCommandBus.builder());
        var subscription = bus.subscribe(String.class.getName(), this::answer);
        assertThat(subscription).isNotNull();
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private Object answer(CommandMessage<?> message) {
        looks.add(SecondLook.isLast(message));
        if (answers.pop() instanceof RuntimeException failed) throw failed;
        return "recorded";
    }

    private Object send(Object... inTurn) {
        answers.addAll(List.of(inTurn));
        return gateway.sendAndWait("act");
    }

    @Test
    void what_succeeds_at_first_look_is_looked_at_once() {
        assertThat(send("recorded")).isEqualTo("recorded");
        assertThat(looks).containsExactly(false);
    }

    @Test
    void what_memory_refuses_the_log_may_let_pass() {
        assertThat(send(REFUSED, "recorded")).isEqualTo("recorded");
        assertThat(looks).containsExactly(false, true);
    }

    @Test
    void what_was_overtaken_is_weighed_again() {
        assertThat(send(OVERTAKEN, "recorded")).isEqualTo("recorded");
    }

    @Test
    void the_second_answer_counts() {
        assertThatThrownBy(() -> send(OVERTAKEN, REFUSED)).isSameAs(REFUSED);
        assertThatThrownBy(() -> send(REFUSED, OVERTAKEN)).isSameAs(OVERTAKEN);
        assertThat(looks).containsExactly(false, true, false, true);
    }

    @Test
    void what_failed_otherwise_is_not_tried_again() {
        assertThatThrownBy(() -> send(new IllegalStateException("no disk"))).hasMessage("no disk");
        assertThat(looks).containsExactly(false);
    }
}
