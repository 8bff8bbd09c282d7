package org.gongyi.command.mandate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.Actor;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Tenure;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.petition.PetitionCommand;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.roll.RollCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MandateTableTest {

    private static final CommunityCode HERE = new CommunityCode("510411200201");
    private static final CommunityCode NEXT_TOWNSHIP = new CommunityCode("510411201201");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final PersonId SOMEBODY = new PersonId("p-somebody");
    private static final AnyAct ANY = new AnyAct(HERE, TODAY);
    private static final List<Office> BODIES = List.of(
            Office.PARTY_BRANCH,
            Office.COMMITTEE,
            Office.ELECTION_COMMITTEE,
            Office.SUPERVISION_COMMITTEE,
            Office.REPRESENTATIVE,
            Office.COLLECTIVE_ORGANIZATION);

    private final MandateTable table = new MandateTable();

    /// Read `approved/mandate.txt` beside `rules.md` §8.1; a change of it is a change of who may do what.
    @Test
    void the_whole_table_is_the_approved_one() throws IOException {
        var matrix = Stream.concat(Stream.of(header()), acts().map(this::line)).collect(joining("\n", "", "\n"));
        assertThat(matrix).isEqualTo(approved());
    }

    @Test
    void what_the_ledger_alone_records_is_marked_so_and_nothing_else_is() {
        assertThat(table.kinds())
                .allSatisfy(kind -> assertThat(ByTheLedgerAlone.class.isAssignableFrom(kind))
                        .as(kind.getSimpleName())
                        .isEqualTo(table.officesFor(kind).equals(List.of(Office.LEDGER))));
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void only_the_offices_of_its_row_record_an_act(Row row) {
        var may = EnumSet.noneOf(Office.class);
        for (var office : Office.values()) if (mayRecord(office, row.act())) may.add(office);
        assertThat(may).isEqualTo(row.approvedOffices());
    }

    @Test
    void every_act_of_every_family_has_a_row() {
        assertThat(kinds())
                .hasSizeGreaterThan(35)
                .allSatisfy(kind -> assertThat(table.officesFor(kind)).isNotEmpty());
    }

    @Test
    void an_act_without_a_row_stops_at_once() {
        assertThatThrownBy(() -> table.officesFor(LedgerAct.class)).hasMessageContaining("no row");
    }

    @Test
    void nobody_but_the_supervision_committee_supervises() {
        assertThat(table.officesFor(ResolutionCommand.Supervise.class)).containsOnly(Office.SUPERVISION_COMMITTEE);
    }

    @Test
    void the_party_organization_does_not_record_what_the_assembly_decides() {
        assertThat(table.officesFor(ResolutionCommand.Resolve.class)).doesNotContain(Office.PARTY_BRANCH);
    }

    @Test
    void no_body_of_a_community_files_its_own_seats() {
        for (var body : BODIES) {
            assertThat(seatActs(body)).noneMatch(act -> mayRecord(body, act));
        }
    }

    @Test
    void the_committee_files_neither_who_leads_it_nor_who_supervises_it() {
        assertThat(Stream.of(Office.PARTY_BRANCH, Office.SUPERVISION_COMMITTEE).flatMap(MandateTableTest::seatActs))
                .noneMatch(act -> mayRecord(Office.COMMITTEE, act));
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"CITY", "AUDITOR", "RESIDENT"})
    void who_only_reads_records_nothing(Office office) {
        assertThat(kinds()).noneMatch(kind -> mayRecord(office, ANY.of(kind)));
    }

    @Test
    void an_office_that_ended_yesterday_records_nothing() {
        assertThat(standing(tenureOf(TODAY.minusYears(1), TODAY.minusDays(1)))).isEqualTo(Standing.OFFICE_NOT_HELD);
    }

    @Test
    void an_office_still_records_on_its_last_day() {
        assertThat(standing(tenureOf(TODAY.minusYears(1), TODAY))).isEqualTo(Standing.MAY_RECORD);
    }

    @Test
    void an_office_that_begins_tomorrow_records_nothing_yet() {
        assertThat(standing(tenureOf(TODAY.plusDays(1), TODAY.plusYears(5)))).isEqualTo(Standing.OFFICE_NOT_HELD);
    }

    @Test
    void a_successor_records_what_the_predecessors_left_unrecorded() {
        var act = new AnyAct(HERE, TODAY.minusYears(2)).of(ResolutionCommand.Consult.class);
        var roster = rosterWith(new Tenure(Office.COMMITTEE, seat(), TODAY, TODAY.plusYears(5), true));
        assertThat(table.mayRecord(actor(Office.COMMITTEE, HERE), act, roster, TODAY))
                .isTrue();
    }

    @Test
    void the_office_of_another_person_is_not_ones_own() {
        var other = new Seat(new PersonId("p-other1"), "李四", Seat.Post.CHAIR);
        var roster = rosterWith(new Tenure(Office.COMMITTEE, other, TODAY, TODAY, true));
        assertThat(table.standing(
                        actor(Office.COMMITTEE, HERE), ANY.of(ResolutionCommand.Consult.class), roster, TODAY))
                .isEqualTo(Standing.OFFICE_NOT_HELD);
    }

    @Test
    void an_office_of_the_next_community_records_nothing_here() {
        assertThat(table.standing(
                        actor(Office.COMMITTEE, NEXT_TOWNSHIP),
                        ANY.of(ResolutionCommand.Consult.class),
                        rosterHolding(Office.COMMITTEE),
                        TODAY))
                .isEqualTo(Standing.OUT_OF_REACH);
    }

    @Test
    void a_township_reaches_its_own_communities_only() {
        var order = ANY.of(ResolutionCommand.OrderCorrection.class);
        var roster = rosterHolding(Office.COMMITTEE);
        assertThat(table.standing(actor(Office.TOWNSHIP, HERE), order, roster, TODAY))
                .isEqualTo(Standing.MAY_RECORD);
        assertThat(table.standing(actor(Office.TOWNSHIP, NEXT_TOWNSHIP), order, roster, TODAY))
                .isEqualTo(Standing.OUT_OF_REACH);
    }

    /// A township with the code of its city would reach every community of it.
    @Test
    void an_office_whose_place_is_of_another_level_reaches_nothing() {
        var everywhere = new Actor(Office.TOWNSHIP, SOMEBODY, "5104");
        assertThat(table.standing(everywhere, ANY.of(ResolutionCommand.OrderCorrection.class), null, TODAY))
                .isEqualTo(Standing.OUT_OF_REACH);
    }

    @Test
    void nobody_speaks_as_the_ledger_but_the_ledger() {
        var impostor = new Actor(Office.LEDGER, SOMEBODY, "");
        assertThat(table.mayRecord(impostor, ANY.of(ResolutionCommand.NoteLapse.class), null, TODAY))
                .isFalse();
        assertThat(table.mayRecord(Actor.LEDGER, ANY.of(ResolutionCommand.NoteLapse.class), null, TODAY))
                .isTrue();
    }

    @Test
    void where_no_register_is_no_office_of_the_community_is_held() {
        var act = ANY.of(ResolutionCommand.Consult.class);
        assertThat(table.mayRecord(actor(Office.COMMITTEE, HERE), act, null, TODAY))
                .isFalse();
    }

    @Test
    void the_register_of_another_community_proves_nothing_here() {
        var elsewhere = Roster.of(NEXT_TOWNSHIP, "那边", CommunityKind.VILLAGE)
                .withTenures(_ -> List.of(new Tenure(Office.COMMITTEE, seat(), TODAY, TODAY, true)));
        assertThat(table.mayRecord(
                        actor(Office.COMMITTEE, HERE), ANY.of(ResolutionCommand.Consult.class), elsewhere, TODAY))
                .isFalse();
    }

    record Row(String name, LedgerAct act, Set<Office> approvedOffices) {}

    static Stream<Arguments> everyAct() throws IOException {
        var lines = approved().lines().skip(1).collect(toMap(MandateTableTest::nameOf, Function.identity()));
        return acts().map(row -> new Row(row.name(), row.act(), marked(lines.getOrDefault(row.name(), ""))))
                .map(row -> argumentSet(row.name(), row));
    }

    private static Stream<Row> acts() {
        return kinds().stream().flatMap(MandateTableTest::rowsOf);
    }

    private static Stream<Row> rowsOf(Class<? extends LedgerAct> kind) {
        var name = kind.getSimpleName();
        if (!Set.of(SeatBody.class, TakeOffice.class, LeaveOffice.class).contains(kind))
            return Stream.of(new Row(name, ANY.of(kind), Set.of()));
        return BODIES.stream()
                .flatMap(body ->
                        seatActs(body).filter(kind::isInstance).map(act -> new Row(name + ":" + body, act, Set.of())));
    }

    private static Stream<LedgerAct> seatActs(Office body) {
        return Stream.of(
                new SeatBody(HERE, TODAY, body, List.of(seat()), TODAY, Basis.ELECTED, null),
                new TakeOffice(HERE, TODAY, body, seat(), TODAY, Basis.BY_ELECTED, null),
                new LeaveOffice(HERE, TODAY, body, SOMEBODY, Cause.RESIGNED, "村民代表会议审议通过", null, null));
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends LedgerAct>> kinds() {
        return Stream.of(
                        ResolutionCommand.class,
                        CommunityCommand.class,
                        FactCommand.class,
                        ElectionCommand.class,
                        RecallCommand.class,
                        RollCommand.class,
                        DisclosureCommand.class,
                        HearingCommand.class,
                        EstateCommand.class,
                        ConventionCommand.class,
                        PetitionCommand.class,
                        CadreCommand.class)
                .flatMap(MandateTableTest::leaves)
                .<Class<? extends LedgerAct>>map(kind -> (Class<? extends LedgerAct>) kind)
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(MandateTableTest::leaves)
                : Stream.of(family);
    }

    private String header() {
        return "%-42s".formatted("act")
                + Arrays.stream(Office.values()).map(Office::name).collect(joining(" "));
    }

    private String line(Row row) {
        var marks = Arrays.stream(Office.values())
                .map(office -> pad(
                        mayRecord(office, row.act()) ? "+" : ".", office.name().length()))
                .collect(joining(" "));
        return ("%-42s".formatted(row.name()) + marks).stripTrailing();
    }

    private static String pad(String mark, int width) {
        return mark + " ".repeat(width - 1);
    }

    private static String nameOf(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static Set<Office> marked(String line) {
        var offices = EnumSet.noneOf(Office.class);
        var marks = line.isEmpty() ? new String[0] : line.substring(42).split("\\s+");
        for (int column = 0; column < marks.length; column++)
            if (marks[column].equals("+")) offices.add(Office.values()[column]);
        return offices;
    }

    private static String approved() throws IOException {
        try (var file = MandateTableTest.class.getResourceAsStream("/approved/mandate.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean mayRecord(Office office, LedgerAct act) {
        return table.mayRecord(actor(office, HERE), act, rosterHolding(office), TODAY);
    }

    private static Actor actor(Office office, CommunityCode near) {
        if (office == Office.LEDGER) return Actor.LEDGER;
        return new Actor(
                office, SOMEBODY, near.value().substring(0, office.level().digits()));
    }

    private Standing standing(Roster roster) {
        return table.standing(actor(Office.COMMITTEE, HERE), ANY.of(ResolutionCommand.Consult.class), roster, TODAY);
    }

    private static Roster tenureOf(LocalDate from, LocalDate until) {
        return rosterWith(new Tenure(Office.COMMITTEE, seat(), from, until, true));
    }

    private static Roster rosterHolding(Office office) {
        return rosterWith(new Tenure(office, seat(), TODAY, TODAY, true));
    }

    private static Roster rosterWith(Tenure tenure) {
        return Roster.of(HERE, "金河村", CommunityKind.VILLAGE).withTenures(_ -> List.of(tenure));
    }

    private static Seat seat() {
        return new Seat(SOMEBODY, "张三", Seat.Post.CHAIR);
    }
}
