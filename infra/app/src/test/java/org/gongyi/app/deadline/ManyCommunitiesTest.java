package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.app.act.Recorder;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.duty.MeetingQuery.HeldSince;
import org.gongyi.contract.duty.MeetingQuery.MetTooSeldom;
import org.gongyi.contract.duty.MeetingQuery.Missing;
import org.gongyi.contract.ledger.CurrentTo;
import org.gongyi.contract.ledger.LedgerQuery;
import org.gongyi.contract.ledger.Receipt;
import org.gongyi.contract.resolution.Body;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

class ManyCommunitiesTest {

    /// What a list gives at once, whatever was asked for.
    private static final int MOST = 200;

    private static final int COMMUNITIES = 2 * MOST + 1;
    private static final Type LIST =
            ResolvableType.forClassWithGenerics(List.class, Missing.class).getType();

    private final Set<String> noted = new TreeSet<>();

    @Test
    void a_meeting_missed_by_more_communities_than_a_list_gives_at_once_is_noted_for_each() {
        round().lookAt(LocalDate.of(2026, 4, 1));

        assertThat(noted).hasSize(COMMUNITIES);
    }

    private WhenPeriodPassesThenNoteMissedMeetings round() {
        var commands = SimpleCommandBus.builder().build();
        commands.subscribe(NoteMissedMeeting.class.getName(), message -> {
            var act = (NoteMissedMeeting) message.getPayload();
            noted.add(act.community().value());
            return new Receipt(act.subject(), noted.size());
        });
        var queries = SimpleQueryBus.builder().build();
        queries.subscribe(LedgerQuery.Size.class.getName(), Long.class, _ -> 1L);
        queries.subscribe(CurrentTo.class.getName(), Long.class, _ -> 1L);
        queries.subscribe(
                HeldSince.class.getName(),
                LocalDate.class,
                message -> ((HeldSince) message.getPayload()).body() == Body.REPRESENTATIVES_ASSEMBLY
                        ? LocalDate.of(2026, 1, 1)
                        : null);
        queries.subscribe(MetTooSeldom.class.getName(), LIST, ManyCommunitiesTest::missing);
        var gateway = DefaultQueryGateway.builder().queryBus(queries).build();
        return new WhenPeriodPassesThenNoteMissedMeetings(
                gateway,
                new Recorder(
                        DefaultCommandGateway.builder().commandBus(commands).build(), gateway),
                RulebookYaml.standard(),
                Holidays.standard());
    }

    private static List<Missing> missing(QueryMessage<?, ?> message) {
        var asked = (MetTooSeldom) message.getPayload();
        var after = asked.after() == null ? "" : asked.after().value();
        return IntStream.range(0, COMMUNITIES)
                .mapToObj(n -> new CommunityCode("510402001%03d".formatted(n)))
                .filter(code -> code.value().compareTo(after) > 0)
                .limit(Math.min(asked.limit(), MOST))
                .map(code -> new Missing(code, 0))
                .toList();
    }
}
