package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyi.app.axon.Procedures;
import org.gongyi.app.seal.FixedSealer;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision.Accepted;
import org.gongyi.command.disclosure.Disclosure;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.OpeningAct.OpenPeriod;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.junit.jupiter.api.Test;

/// The longest statement there can be goes into entries that are leaves, whatever its lines say.
class LongStatementTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510421105208");
    private static final DisclosureId ID = new DisclosureId("510421105208-finance-2026q1");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final Disclosure DISCLOSURE = new Disclosure();

    private final EntryWriter writer = new EntryWriter(StoredNames.of(Procedures.all()), new FixedSealer());

    @Test
    void two_thousand_lines_of_the_longest_texts_with_a_picture_each_fit() {
        var opened = DISCLOSURE.evolve(
                DISCLOSURE.initial(),
                decided(new OpenPeriod(ID, DAY, null), DISCLOSURE.initial()).getFirst(),
                Office.LEDGER);
        var events = decided(statement(), opened);
        assertThat(events).hasSizeGreaterThan(100);
        for (int i = 0; i < events.size(); i++)
            assertThat(written(events.get(i), i).bytes()).hasSizeLessThanOrEqualTo(LedgerEntry.MOST_BYTES);
    }

    private LedgerEntry written(DisclosureEvent event, int seq) {
        var stream = "disclosure/" + event.subject();
        return writer.write(Samples.message(event, stream, seq, new UUID(7, seq).toString(), Samples.CLERK));
    }

    private static PrepareStatement statement() {
        var numbers = IntStream.range(0, PreparingAct.MOST_LINES).boxed().toList();
        return new PrepareStatement(
                ID,
                DAY,
                Segment.WHOLE,
                2_000,
                0,
                numbers.stream().map(LongStatementTest::line).toList(),
                null,
                null,
                numbers.stream().map(LongStatementTest::picture).toList(),
                "补充");
    }

    private static StatementLine line(int number) {
        var text = "支".repeat(200);
        return new StatementLine(
                LocalDate.of(2026, 3, 1),
                Flow.EXPENSE,
                1,
                text,
                text,
                PayeeClass.PUBLIC_BODY,
                text,
                text,
                text,
                true,
                "\"".repeat(190) + number,
                digest(number),
                null);
    }

    private static FileRef picture(int number) {
        return new FileRef(digest(number), 100_000_000, "image/jpeg", "票".repeat(200), digest(number));
    }

    private static String digest(int number) {
        return "%064x".formatted(number);
    }

    private static List<DisclosureEvent> decided(DisclosureCommand act, Disclosure.State state) {
        var roster = Roster.of(VILLAGE, "样本村", CommunityKind.VILLAGE);
        var decision = DISCLOSURE.decide(
                act,
                state,
                new Circumstances(
                        new Actor(Office.COMMITTEE, new PersonId("p-000001"), VILLAGE.value()),
                        DAY,
                        RulebookYaml.standard().of(CommunityKind.VILLAGE, VILLAGE),
                        Holidays.standard(),
                        roster,
                        Map.of(),
                        Optional.empty()));
        assertThat(decision).as("%s", decision).isInstanceOf(Accepted.class);
        return ((Accepted<DisclosureEvent>) decision).events();
    }
}
