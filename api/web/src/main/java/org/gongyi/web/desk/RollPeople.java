package org.gongyi.web.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.desk.FormField.Option;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.web.roll.VoterBook.Voter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Principals and holders of proxies named as the roll names them: by number, or by full name. A name that several have
/// comes back with all of them to choose from, also where somebody was chosen of whom the record knows no more than
/// the name. Whether the holder is a voter is then known and not asked.
///
/// Only who presides over the election is answered; for anybody else the fields stay as they were typed.
@Component
final class RollPeople {

    private static final String ACT = "publish-proxies";
    private static final Pattern VOTER = Pattern.compile("proxies\\.\\d{1,3}\\.voter");
    private static final Pattern PERSON = Pattern.compile("proxies\\.(\\d{1,3})\\.(principal|holder)(\\.typed)?");

    private final ObjectProvider<VoterBook> rolls;
    private final ActorSource actors;

    RollPeople(ObjectProvider<VoterBook> rolls, ActorSource actors) {
        this.rolls = rolls;
        this.actors = actors;
    }

    /// @param fields as they were sent, numbers in the place of what the roll names
    /// @param people who can be chosen, those of the roll who were meant among them
    record Named(Map<String, String[]> fields, KnownPeople people) {}

    Named in(Filling filling, Map<String, String[]> fields, KnownPeople known) {
        return knows(filling)
                ? named(rolls.getObject(), new ElectionId(filling.subject()), fields, known)
                : new Named(fields, known);
    }

    /// Whether the field of that name is answered by the roll.
    boolean tells(Filling filling, String field) {
        return VOTER.matcher(field).matches() && knows(filling);
    }

    private boolean knows(Filling filling) {
        var roll = rolls.getIfAvailable();
        return roll != null
                && filling.act().name().equals(ACT)
                && presides(filling)
                && roll.isKept(new ElectionId(filling.subject()));
    }

    private boolean presides(Filling filling) {
        return actors.findActorFor(ACT, filling.community())
                .filter(actor -> actor.office() == Office.ELECTION_COMMITTEE)
                .isPresent();
    }

    private static Named named(VoterBook roll, ElectionId election, Map<String, String[]> fields, KnownPeople known) {
        var now = new LinkedHashMap<>(fields);
        var found = new LinkedHashMap<String, Voter>();
        fields.forEach((field, values) -> {
            var person = PERSON.matcher(field);
            if (!person.matches() || values.length == 0) return;
            var meant = meant(roll, election, values[0], known);
            meant.forEach(one -> found.put(one.person().value(), one));
            if (meant.size() > 1) now.put(field, new String[] {meant.getFirst().name()});
            if (meant.size() == 1)
                now.put(field, new String[] {meant.getFirst().person().value()});
            if (person.group(2).equals("holder") && !values[0].isBlank())
                now.put("proxies.%s.voter".formatted(person.group(1)), new String[] {"" + (meant.size() == 1)});
        });
        return new Named(now, with(known, found));
    }

    private static List<Voter> meant(VoterBook roll, ElectionId election, String typed, KnownPeople known) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) return List.of();
        if (plain.startsWith("p-"))
            return chosen(roll, election, plain, known.names().get(plain));
        return plain.matches("\\d{1,6}")
                ? roll.numbered(election, Integer.parseInt(plain)).stream().toList()
                : roll.named(election, plain);
    }

    /// Candidates and office holders have numbers of their own: on the roll they are found by name.
    private static List<Voter> chosen(VoterBook roll, ElectionId election, String person, @Nullable String name) {
        return listed(roll, election, person)
                .map(List::of)
                .orElseGet(() -> name == null ? List.of() : roll.named(election, name));
    }

    private static Optional<Voter> listed(VoterBook roll, ElectionId election, String person) {
        try {
            return roll.of(election, new PersonId(person));
        } catch (Malformed _) {
            return Optional.empty();
        }
    }

    private static KnownPeople with(KnownPeople known, Map<String, Voter> found) {
        if (found.isEmpty()) return known;
        var names = new HashMap<>(known.names());
        var options = new ArrayList<>(known.options());
        found.forEach((person, voter) -> {
            if (names.putIfAbsent(person, voter.name()) == null) options.add(new Option(person, told(voter)));
        });
        return new KnownPeople(Map.copyOf(names), List.copyOf(options));
    }

    private static String told(Voter voter) {
        return "%d · %s · %s".formatted(voter.number(), voter.name(), voter.group());
    }
}
