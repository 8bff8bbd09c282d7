package org.gongyi.web.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.desk.FormField.Option;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.web.roll.VoterBook.Voter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Principals and holders of proxies named as the roll names them: by number, or by full name. A name that several have
/// comes back with all of them to choose from, also where somebody was chosen of whom the record knows no more than
/// the name. A holder who stands stays the candidate. Whether the holder is a voter is then known and not asked.
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
    /// @param shared names that several have, left in the fields they were typed in
    record Named(Map<String, String[]> fields, KnownPeople people, Set<String> shared) {}

    Named in(Filling filling, Map<String, String[]> fields, KnownPeople known) {
        return knows(filling)
                ? named(new RollNames(rolls.getObject(), new ElectionId(filling.subject()), known), fields)
                : new Named(fields, known, Set.of());
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

    private static Named named(RollNames names, Map<String, String[]> fields) {
        var now = new LinkedHashMap<>(fields);
        var found = new LinkedHashMap<String, Voter>();
        var shared = new HashSet<String>();
        fields.forEach((field, values) -> {
            var person = PERSON.matcher(field);
            if (!person.matches() || values.length == 0 || values[0].isBlank()) return;
            var holds = person.group(2).equals("holder");
            var meant = holds ? names.holder(values[0]) : names.principal(values[0]);
            meant.offered().forEach(one -> found.put(one.person().value(), one));
            meant.shared().ifPresent(shared::add);
            Optional.ofNullable(meant.person()).or(meant::shared).ifPresent(one -> now.put(field, new String[] {one}));
            if (holds) now.put("proxies.%s.voter".formatted(person.group(1)), new String[] {"" + meant.voter()});
        });
        return new Named(now, with(names.known(), found), shared);
    }

    private static KnownPeople with(KnownPeople known, Map<String, Voter> found) {
        if (found.isEmpty()) return known;
        var names = new HashMap<>(known.names());
        var options = new ArrayList<>(known.options());
        found.forEach((person, voter) -> {
            if (names.putIfAbsent(person, voter.name()) == null) options.add(new Option(person, told(voter)));
        });
        return new KnownPeople(Map.copyOf(names), List.copyOf(options), known.standing());
    }

    private static String told(Voter voter) {
        return "%d · %s · %s".formatted(voter.number(), voter.name(), voter.group());
    }
}
