package org.gongyi.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.seal.FixedSealer;
import org.gongyi.command.community.Community;
import org.gongyi.command.shell.ActContext;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.CommunityEvent.CollectiveDissolved;
import org.gongyi.contract.community.CommunityEvent.GroupsDrawn;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.log.TreeHash;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final CommunityCode COMMUNITY = new CommunityCode("510402001002");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Findings NOTHING = new Findings("2026-03-01", List.of(), List.of(), null);
    private static final LedgerEvent DISSOLVED = new CollectiveDissolved(COMMUNITY, DAY, NOTHING);

    private final EntryWriter writer = new EntryWriter(ApprovedEntriesTest.NAMES, new FixedSealer());
    private final EntryReader reader = new EntryReader();

    @Test
    void the_leaf_is_the_hash_of_the_very_bytes() {
        var entry = write(DISSOLVED, Samples.CLERK, Samples.RECORDED_AT);
        assertThat(entry.leaf()).isEqualTo(TreeHash.ofLeaf(entry.bytes()));
    }

    @Test
    void an_act_is_late_from_the_first_second_of_the_next_day_in_china() {
        assertThat(recorded(Samples.CLERK, Instant.parse("2026-03-05T15:59:59.999Z"))
                        .late())
                .isFalse();
        assertThat(recorded(Samples.CLERK, Instant.parse("2026-03-05T16:00:00Z"))
                        .late())
                .isTrue();
        assertThat(recorded(Samples.CLERK, Instant.parse("2026-03-04T16:00:00Z"))
                        .late())
                .isFalse();
    }

    @Test
    void the_time_of_recording_always_has_three_places() {
        var entry = write(DISSOLVED, Samples.CLERK, Instant.parse("2026-03-05T08:00:00Z"));
        assertThat(new String(entry.bytes(), UTF_8)).contains("\"recordedAt\":\"2026-03-05T08:00:00.000Z\"");
        assertThat(write(DISSOLVED, Samples.CLERK, Instant.parse("2026-03-05T08:00:00.123999999Z"))
                        .recordedAt())
                .isEqualTo(Instant.parse("2026-03-05T08:00:00.123Z"));
    }

    @Test
    void whoever_acts_is_read_back_with_the_place_of_the_office() {
        var person = new PersonId("p-000001");
        for (var actor : List.of(
                Actor.LEDGER,
                new Actor(Office.LEDGER, person, "5104"),
                new Actor(Office.COMMITTEE, person, "510402001002"),
                new Actor(Office.COMMITTEE, person, "510402001003"),
                new Actor(Office.TOWNSHIP, person, "510402001"),
                new Actor(Office.CITY, person, "5104")))
            assertThat(recorded(actor, Samples.RECORDED_AT).by()).isEqualTo(actor);
    }

    @Test
    void the_place_is_written_only_where_it_says_something() {
        assertThat(text(Samples.CLERK)).contains("\"by\":{\"office\":\"party-branch\",\"person\":\"p-0a1b2c3d\"}");
        assertThat(text(new Actor(Office.TOWNSHIP, new PersonId("p-000001"), "510402001")))
                .contains("\"by\":{\"office\":\"township\",\"person\":\"p-000001\",\"place\":\"510402001\"}");
    }

    @Test
    void an_entry_longer_than_a_leaf_can_be_is_refused() {
        var groups = List.of(new Group("组".repeat(199), 1, 1));
        while (true) {
            var event = new GroupsDrawn(COMMUNITY, DAY, groups, NOTHING);
            var more = java.util.stream.Stream.concat(groups.stream(), groups.stream())
                    .toList();
            if (more.size() > 100) {
                var tooLong = new GroupsDrawn(COMMUNITY, DAY, more, NOTHING);
                assertThat(write(event, Samples.CLERK, Samples.RECORDED_AT).bytes().length)
                        .isLessThan(65_536);
                assertThatThrownBy(() -> write(tooLong, Samples.CLERK, Samples.RECORDED_AT))
                        .isInstanceOfSatisfying(Malformed.class, wrong -> {
                            assertThat(wrong.field()).isEqualTo("entry");
                            assertThat(wrong.reason()).isEqualTo(Malformed.Reason.TOO_LONG);
                            assertThat(wrong.limit()).isEqualTo(65_535);
                        });
                return;
            }
            groups = more;
        }
    }

    /// Who drew which ballot is nobody's to read: all facts are one sealed value.
    sealed interface Drawing extends LedgerEvent {

        record Draw(PersonId voter, int ballot) {}

        record BallotDrawn(CommunityCode community, LocalDate occurredOn, Sealed<Draw> draw, Findings findings)
                implements Drawing {
            @Override
            public String subject() {
                return community().value();
            }
        }
    }

    @Test
    void a_restricted_event_shows_one_digest_in_the_place_of_all_its_facts() {
        var drawings = new Procedure<>(
                "drawing",
                LedgerAct.class,
                Drawing.class,
                Community.State.class,
                LedgerAct.class,
                (_, _) -> List.of(),
                null);
        var sealer = new FixedSealer();
        var voter = new PersonId("p-voter0001");
        var drawn = new Drawing.BallotDrawn(COMMUNITY, DAY, Sealed.of(voter, new Drawing.Draw(voter, 7)), NOTHING);
        var entry = new EntryWriter(StoredNames.of(List.of(drawings)), sealer)
                .write(Samples.message(
                        drawn, "drawing/510402001002", 0, "019cbeef-0000-7000-8000-000000000001", Samples.CLERK));

        var digest = entry.beside().sealed().getFirst().digest();
        var text = new String(entry.bytes(), UTF_8);
        assertThat(text)
                .contains("\"facts\":{\"community\":\"510402001002\",\"draw\":\"" + digest + "\"}")
                .contains("\"sealed\":[\"" + digest + "\"]")
                .doesNotContain("p-voter0001", "ballot\"");
        assertThat(sealer.sealed().get(digest).path()).isEqualTo("/facts/draw");
        assertThat(sealer.sealed().get(digest).value().toString())
                .isEqualTo("{\"ballot\":7,\"voter\":\"p-voter0001\"}");
        assertThat(reader.event(Drawing.BallotDrawn.class, entry.bytes()))
                .isEqualTo(new Drawing.BallotDrawn(COMMUNITY, DAY, new Sealed.Closed<>(digest), NOTHING));
    }

    @Test
    void what_is_closed_already_is_recorded_by_nobody_and_what_is_open_is_written_by_the_store_alone() {
        var left = (OfficeLeft) Samples.of(OfficeLeft.class);
        var closed = new OfficeLeft(
                left.community(),
                left.occurredOn(),
                left.office(),
                left.person(),
                left.cause(),
                left.decision(),
                new Sealed.Closed<>("c".repeat(43)),
                left.findings());
        assertThatThrownBy(() -> write(closed, Samples.CLERK, Samples.RECORDED_AT))
                .hasMessageContaining("closed already");
        assertThatThrownBy(() -> LedgerJson.mapper().writeValueAsString(left))
                .hasMessageContaining("by the store alone")
                .hasMessageNotContaining("示例");
    }

    @Test
    void an_event_of_nobody_is_refused() {
        var message = new GenericDomainEventMessage<>("community", "community/510402001002", 0, DISSOLVED);
        assertThatThrownBy(() -> writer.write(message)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_part_that_the_event_does_not_know_is_not_passed_over() {
        var text = text(Samples.CLERK).replace("\"facts\":{", "\"facts\":{\"a\":1,");
        assertThatThrownBy(() -> reader.event(CollectiveDissolved.class, text.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_that_is_missing_is_not_zero() {
        var event = new PopulationCounted(COMMUNITY, DAY, 1_200, 400, NOTHING);
        var text = new String(write(event, Samples.CLERK, Samples.RECORDED_AT).bytes(), UTF_8);
        assertThatThrownBy(() -> reader.event(
                        PopulationCounted.class,
                        text.replace("\"adults\":1200,", "").getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String text(Actor actor) {
        return new String(write(DISSOLVED, actor, Samples.RECORDED_AT).bytes(), UTF_8);
    }

    private Recorded recorded(Actor actor, Instant at) {
        var entry = write(DISSOLVED, actor, at);
        return reader.told(null, LedgerRow.of(entry, 0)).recorded();
    }

    private LedgerEntry write(LedgerEvent event, Actor actor, Instant at) {
        DomainEventMessage<?> message = new GenericDomainEventMessage<>(
                "community",
                "community/" + event.subject(),
                0,
                new GenericMessage<>(
                        "019cbeef-0000-7000-8000-000000000001", event, MetaData.with(ActContext.ACTOR, actor)),
                at);
        return writer.write(message);
    }
}
