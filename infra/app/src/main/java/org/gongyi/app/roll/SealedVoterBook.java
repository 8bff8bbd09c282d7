package org.gongyi.app.roll;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.app.fact.SealedRead;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.seal.Disclosure;
import org.gongyi.app.seal.Vault;
import org.gongyi.app.seal.Vault.Kept;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.RollTotals;
import org.gongyi.contract.roll.VoterCard;
import org.gongyi.web.roll.RollBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/// Finds voters by images of what is asked for, and opens their cards.
public final class SealedVoterBook implements RollBook {

    private static final String OF_ROLL =
            "select number, person, digest, position from roll_voter where roll = ? and struck_at is null";
    private static final String LAST = "select coalesce(max(number), 0) from roll_voter where roll = ?";
    private static final RowMapper<Row> ROW =
            (row, _) -> new Row(row.getInt(1), new PersonId(row.getString(2)), row.getString(3), row.getLong(4));

    private final JdbcTemplate database;
    private final VoterTable table;
    private final Vault vault;
    private final KnownPersons persons;
    private final ApplicationEventPublisher events;
    private final Function<String, Optional<RollTotals>> rolls;

    /// @param rolls how many are on the roll of a name; nothing where none is kept
    SealedVoterBook(
            JdbcTemplate database,
            Vault vault,
            KnownPersons persons,
            ApplicationEventPublisher events,
            Function<String, Optional<RollTotals>> rolls) {
        this.database = database;
        this.table = new VoterTable(database);
        this.vault = vault;
        this.persons = persons;
        this.events = events;
        this.rolls = rolls;
    }

    private record Row(int number, PersonId person, String digest, long position) {}

    @Override
    public boolean isKept(ElectionId election) {
        return table.isKept(RollId.of(election));
    }

    @Override
    public Optional<Totals> totals(ElectionId election) {
        return byGround(election)
                .map(totals -> new Totals(
                        totals.voters(),
                        totals.householdRepresentatives(),
                        totals.residentRepresentatives(),
                        last(election)));
    }

    @Override
    public Optional<RollTotals> byGround(ElectionId election) {
        return rolls.apply(election.value());
    }

    private int last(ElectionId election) {
        var last = database.queryForObject(LAST, Integer.class, election.value());
        return last == null ? 0 : last;
    }

    @Override
    public Optional<Voter> numbered(ElectionId election, int number) {
        return between(election, number, number).stream().findFirst();
    }

    @Override
    public List<Voter> named(ElectionId election, String fullName) {
        var image = new Images(RollId.of(election), vault).name(fullName.strip());
        return voters(open(database.query(OF_ROLL + " and name = ? order by number", ROW, election.value(), image)));
    }

    @Override
    public List<Voter> persons(ElectionId election, Collection<PersonId> persons) {
        var asked = persons.stream().map(PersonId::value).distinct().toArray(String[]::new);
        return voters(
                open(database.query(OF_ROLL + " and person = any(?) order by number", ROW, election.value(), asked)));
    }

    @Override
    public Optional<Voter> withIdNumber(ElectionId election, IdNumber idNumber) {
        var rows = database.query(OF_ROLL + " and key = ?", ROW, election.value(), persons.key(idNumber));
        return voters(open(rows)).stream().findFirst();
    }

    @Override
    public List<Voter> between(ElectionId election, int first, int last) {
        return voters(cards(election, first, last));
    }

    @Override
    public List<Card> cards(ElectionId election, int first, int last) {
        return open(database.query(
                OF_ROLL + " and number between ? and ? order by number", ROW, election.value(), first, last));
    }

    @Override
    public void noteRead(ElectionId election, List<Card> cards) {
        cards.stream()
                .map(Card::position)
                .distinct()
                .forEach(position -> events.publishEvent(new SealedRead(FactId.of(election.community(), position))));
    }

    private static List<Voter> voters(List<Card> cards) {
        return cards.stream().map(Card::voter).toList();
    }

    /// A card that does not open, or was erased meanwhile, is told by the audit and not here.
    private List<Card> open(List<Row> rows) {
        var kept = vault.named(rows.stream().map(Row::digest).toList()).stream()
                .collect(toUnmodifiableMap(Kept::digest, Kept::disclosure));
        return rows.stream()
                .flatMap(row -> kept.getOrDefault(row.digest(), Optional.empty()).stream()
                        .map(disclosure -> card(row, disclosure)))
                .toList();
    }

    private static Card card(Row row, Disclosure disclosure) {
        var card = LedgerJson.mapper().treeToValue(disclosure.value(), VoterCard.class);
        var voter = new Voter(
                row.number(),
                row.person(),
                card.name(),
                Objects.requireNonNullElse(card.group(), ""),
                Objects.requireNonNullElse(card.household(), ""),
                card.householdRepresentative(),
                card.residentRepresentative());
        return new Card(voter, card.ground(), card.since(), row.position(), row.digest());
    }
}
