package org.gongyi.app.roll;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.RollId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Questions to the table of voters. Whoever was struck is in none of the answers.
@Component
public class VoterTable {

    private static final String HERE =
            "select key, number from roll_voter where roll = ? and key = any(?) and struck_at is null";

    private static final String ELSEWHERE =
            "select key, roll from roll_voter where key = any(?) and roll not like ? and struck_at is null";

    private static final String REPRESENTED = """
            select household from roll_voter
            where roll = ? and household = any(?) and household_representative and struck_at is null""";

    private static final String NUMBERS = """
            select number, person, ground, household_representative, resident_representative from roll_voter
            where roll = ? and number = any(?) and struck_at is null""";

    private static final String UNREPRESENTED = """
            select count(*) from (
                select from roll_voter where roll = ? and household is not null and struck_at is null
                group by household having not bool_or(household_representative)) silent""";

    private static final String ALSO_ELSEWHERE = """
            select other.roll, count(*) from roll_voter mine join roll_voter other on other.key = mine.key
            where mine.roll = ? and mine.struck_at is null and other.struck_at is null and other.roll not like ?
            group by other.roll""";

    private static final String KEPT = "select exists (select from roll_voter where roll = ?)";

    private final JdbcTemplate database;

    VoterTable(JdbcTemplate database) {
        this.database = database;
    }

    /// Somebody's place on a roll.
    record Place(String key, RollId roll) {}

    Map<String, Integer> here(RollId roll, Collection<String> keys) {
        return database
                .query(HERE, (row, _) -> Map.entry(row.getString(1), row.getInt(2)), roll.value(), texts(keys))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// On rolls of other communities.
    List<Place> elsewhere(RollId roll, Collection<String> keys) {
        return database.query(
                ELSEWHERE,
                (row, _) -> new Place(row.getString(1), new RollId(row.getString(2))),
                texts(keys),
                ofTheCommunity(roll));
    }

    /// Images of households that have a representative on the roll.
    Set<String> represented(RollId roll, Collection<String> households) {
        return database.queryForList(REPRESENTED, String.class, roll.value(), texts(households)).stream()
                .collect(toUnmodifiableSet());
    }

    /// Of those numbers the ones that stand on the roll.
    public Map<Integer, OnRoll> numbers(RollId roll, Collection<Integer> numbers) {
        return database
                .query(
                        NUMBERS,
                        (row, _) -> Map.entry(
                                row.getInt(1),
                                new OnRoll(
                                        new PersonId(row.getString(2)),
                                        Ground.valueOf(row.getString(3)),
                                        row.getBoolean(4),
                                        row.getBoolean(5))),
                        roll.value(),
                        numbers.toArray(Integer[]::new))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Whether a roll of persons is kept by that name.
    public boolean isKept(RollId roll) {
        return Boolean.TRUE.equals(database.queryForObject(KEPT, Boolean.class, roll.value()));
    }

    /// How many households have nobody who speaks for them.
    int unrepresented(RollId roll) {
        var count = database.queryForObject(UNREPRESENTED, Integer.class, roll.value());
        return count == null ? 0 : count;
    }

    /// How many of this roll are on each roll of another community.
    Map<RollId, Integer> alsoElsewhere(RollId roll) {
        return database
                .query(
                        ALSO_ELSEWHERE,
                        (row, _) -> Map.entry(new RollId(row.getString(1)), row.getInt(2)),
                        roll.value(),
                        ofTheCommunity(roll))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String ofTheCommunity(RollId roll) {
        return roll.community() + "-%";
    }

    private static Object texts(Collection<String> all) {
        return all.toArray(String[]::new);
    }
}
