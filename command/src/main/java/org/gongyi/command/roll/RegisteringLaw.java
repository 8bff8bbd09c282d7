package org.gongyi.command.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongyi.command.Decision;
import org.gongyi.command.election.Brief;
import org.gongyi.command.election.Elsewhere;
import org.gongyi.command.roll.Listed.Household;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.command.weighing.WrongRows;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollEvent.VotersRegistered;
import org.gongyi.contract.roll.RollTotals;

/// Who may be put on a roll: eighteen on the polling day, in possession of political rights, on a ground that the law
/// of the day knows, once. One wrong row and nobody is registered.
record RegisteringLaw(Brief election, Listed listed, Book book, Weighing weighing, WrongRows wrong) {

    Decision<RollEvent> register(RegisterVoters a) {
        var grounds = new GroundLaw(weighing, a.occurredOn(), wrong);
        a.voters().forEach(grounds::weigh);
        eligible(a.voters());
        grounds(a.voters());
        onceHere(a.voters());
        onceElsewhere(a.voters(), a.reason() != null);
        households(a.voters());
        if (!wrong.isEmpty()) return Decision.refuse(wrong.refusal(weighing.checks()));
        return weighing.concludeAll(a.reason(), found -> events(a, found));
    }

    private void eligible(List<Registration> voters) {
        var polling = election.pollingDay();
        weighing.rule("EL-ROLL-ELIG").ifPresent(rule -> {
            for (var voter : voters) {
                if (!isOfAge(voter, polling)) wrong.add(voter.row(), "idNumber", rule.id(), "under-age", polling);
                if (voter.deprived()) wrong.add(voter.row(), "deprived", rule.id(), "deprived");
            }
        });
        var young = voters.stream().filter(voter -> !isOfAge(voter, polling)).count();
        var sentence = "选举日 %s，登记 %d 人，其中未满十八周岁 %d 人".formatted(polling, voters.size(), young);
        weighing.guard("META-AGE", young == 0, sentence, people(voters), new Figure("young", "未满十八周岁", young));
        guard("EL-ROLL-ELIG", voters, "未满十八周岁、被剥夺政治权利或者情形不符");
    }

    /// Eighteen years are full on the birthday itself, on the day of the vote at the latest (META-AGE).
    private static boolean isOfAge(Registration voter, LocalDate polling) {
        return !voter.birthday().plusYears(18).isAfter(polling);
    }

    private void grounds(List<Registration> voters) {
        Map<String, List<Registration>> byRule = new HashMap<>();
        for (var voter : voters)
            byRule.computeIfAbsent(GroundLaw.rule(voter.ground()), _ -> new ArrayList<>())
                    .add(voter);
        Arrays.stream(Ground.values())
                .map(GroundLaw::rule)
                .distinct()
                .filter(id -> byRule.containsKey(id) && !id.equals("EL-ROLL-ELIG"))
                .forEach(id -> guard(id, byRule.getOrDefault(id, List.of()), "不符合登记条件"));
    }

    private void guard(String rule, List<Registration> voters, String what) {
        weighing.guard(
                rule,
                wrong.of(rule) == 0,
                "登记 %d 人，其中%s %d 人".formatted(voters.size(), what, wrong.of(rule)),
                people(voters),
                new Figure("wrong", what, wrong.of(rule)));
    }

    private static Figure people(List<Registration> voters) {
        return new Figure("voters", "登记人数", voters.size());
    }

    private void onceHere(List<Registration> voters) {
        var rows = new HashMap<String, Integer>();
        for (var voter : voters) {
            var number = listed.here().get(voter.key());
            var row = rows.putIfAbsent(voter.key(), voter.row());
            if (number != null) wrong.add(voter.row(), "idNumber", "", "on-the-roll", number);
            else if (row != null) wrong.add(voter.row(), "idNumber", "", "twice-in-the-sheet", row);
        }
    }

    /// @param isExplained whether a reason is given to register whoever is compared only
    private void onceElsewhere(List<Registration> voters, boolean isExplained) {
        weighing.rule(Elsewhere.BAN).ifPresent(rule -> {
            for (var voter : voters) {
                var other = listed.elsewhere().get(voter.key());
                if (other != null && other.isOfTheRound(rule, election.pollingDay()))
                    wrong.add(voter.row(), "idNumber", rule.id(), "in-another-village", other.community());
            }
            guard(rule.id(), voters, "已在其他村登记");
        });
        weighing.rule(Elsewhere.COMPARISON).ifPresent(rule -> {
            var twice =
                    voters.stream().filter(voter -> isElsewhere(voter, rule)).toList();
            weighing.guard(
                    rule,
                    twice.isEmpty(),
                    "登记 %d 人，同一轮选举中又在其他社区登记的 %d 人".formatted(voters.size(), twice.size()),
                    people(voters),
                    new Figure("twice", "重复登记", twice.size()));
            if (!isExplained) twice.forEach(voter -> compared(voter, rule));
        });
    }

    /// Told row by row to whoever has to compare; the entry keeps only how many, and why they are registered all the
    /// same.
    private void compared(Registration voter, Rule rule) {
        var other = listed.elsewhere().get(voter.key());
        if (other != null) wrong.add(voter.row(), "idNumber", rule.id(), "in-another-community", other.community());
    }

    private boolean isElsewhere(Registration voter, Rule rule) {
        var other = listed.elsewhere().get(voter.key());
        return other != null && other.isOfTheRound(rule, election.pollingDay());
    }

    /// At most one speaks for a household, counted over all sheets; that every one has somebody is asked when the
    /// roll is posted.
    private void households(List<Registration> voters) {
        var represented = new HashSet<>(listed.represented());
        for (var voter : voters) {
            var household = Household.of(voter);
            if (household == null) {
                if (voter.householdRepresentative() || election.mode() == VotingMode.HOUSEHOLDS)
                    wrong.add(voter.row(), "household", "", "household-missing");
            } else if (voter.householdRepresentative() && !represented.add(household))
                wrong.add(voter.row(), "householdRepresentative", "", "represented-twice");
        }
    }

    /// What was found stands with the first of them, so that it is told once.
    private List<RollEvent> events(RegisterVoters a, Findings found) {
        var events = new ArrayList<RollEvent>();
        var totals = book.totals();
        var first = book.last() + 1;
        for (var from = 0; from < a.voters().size(); from += VotersRegistered.MOST) {
            var part = a.voters()
                    .subList(
                            from,
                            Math.min(from + VotersRegistered.MOST, a.voters().size()));
            totals = with(totals, part);
            events.add(new VotersRegistered(
                    a.roll(),
                    a.occurredOn(),
                    first + from,
                    part.stream()
                            .map(voter -> Sealed.of(voter.person(), voter.card()))
                            .toList(),
                    totals,
                    a.objection(),
                    a.decision(),
                    from == 0 ? a.files() : List.of(),
                    from == 0 ? found : new Findings(found.ruleset(), List.of(), List.of(), null)));
        }
        return events;
    }

    private static RollTotals with(RollTotals before, List<Registration> voters) {
        var grounds = new EnumMap<Ground, Integer>(Ground.class);
        for (var ground : Ground.values()) grounds.put(ground, before.on(ground));
        for (var voter : voters) grounds.merge(voter.ground(), 1, Integer::sum);
        return new RollTotals(
                before.voters() + voters.size(),
                grounds.entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .map(part -> new RollTotals.OfGround(part.getKey(), part.getValue()))
                        .toList(),
                before.householdRepresentatives() + count(voters, Registration::householdRepresentative),
                before.residentRepresentatives() + count(voters, Registration::residentRepresentative));
    }

    private static int count(List<Registration> voters, Predicate<Registration> which) {
        return (int) voters.stream().filter(which).count();
    }
}
