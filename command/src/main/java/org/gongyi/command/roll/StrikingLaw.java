package org.gongyi.command.roll;

import java.util.HashSet;
import org.gongyi.command.Decision;
import org.gongyi.command.roll.Listed.OnRoll;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollEvent.Struck;
import org.gongyi.contract.roll.RollEvent.VotersStruck;
import org.gongyi.contract.roll.RollTotals;
import org.gongyi.contract.roll.StrikeCard;
import org.gongyi.contract.roll.StrikeGround;
import org.jspecify.annotations.Nullable;

/// Who may be struck: nobody but on a ground of the law. The checks never say on which, since a number on the posted
/// roll is a name.
record StrikingLaw(Listed listed, Book book, Weighing weighing) {

    Decision<RollEvent> strike(StrikeVoters a) {
        var people = new Figure("voters", "划去人数", a.numbers().size());
        var lawful = isLawful(a.ground());
        weighing.guard(
                "EL-ROLL-ELIG",
                lawful,
                lawful ? "划去 %d 人，理由为法律所定".formatted(people.value()) : "划去的理由不是法律所定，任何其他理由都不得排除",
                people);
        if (isByPlace(a.ground()) && lawful) evidenced(a.evidence(), people);
        if (a.ground() == StrikeGround.OWN_WISH) mustBeListed(a);
        return weighing.conclude(a.reason(), found -> {
            var why = new StrikeCard(a.ground(), a.evidence());
            return new VotersStruck(
                    a.roll(),
                    a.occurredOn(),
                    a.numbers().stream()
                            .map(number ->
                                    new Struck(number, Sealed.of(on(number).person(), why)))
                            .toList(),
                    without(a),
                    a.objection(),
                    a.decision(),
                    a.files(),
                    found);
        });
    }

    /// Grounds that only some provinces know rest on a row of theirs.
    private boolean isLawful(StrikeGround ground) {
        var local = weighing.rule("EL-ROLL-OUT");
        return switch (ground) {
            case DECEASED, DEPRIVED, MOVED_AWAY, LISTED_TWICE, TAKES_PART_ELSEWHERE, OWN_WISH, LISTED_IN_ERROR -> true;
            case INCAPACITATED -> local.isPresent() && local.get().permits("incapacitated");
            case UNREACHABLE -> local.isPresent() && local.get().permits("unreachable");
            case OTHER -> false;
        };
    }

    private static boolean isByPlace(StrikeGround ground) {
        return ground == StrikeGround.INCAPACITATED || ground == StrikeGround.UNREACHABLE;
    }

    private void evidenced(@Nullable String evidence, Figure people) {
        var shown = evidence != null;
        weighing.guard("EL-ROLL-OUT", shown, shown ? "已附证明" : "没有说明凭什么证明", people);
    }

    /// Who is registered and lives there must be listed, even who stays away from the vote.
    private void mustBeListed(StrikeVoters a) {
        long must = a.numbers().stream()
                .filter(number -> on(number).ground() == Ground.LIVING_HERE)
                .count();
        weighing.guard(
                "EL-ROLL-V1",
                must == 0,
                "划去 %d 人，其中户籍在本村并且在本村居住、应当登记的 %d 人".formatted(a.numbers().size(), must),
                new Figure("voters", "划去人数", a.numbers().size()),
                new Figure("must", "应当登记", must));
    }

    private OnRoll on(int number) {
        var found = listed.numbers().get(number);
        if (found == null) throw new IllegalStateException("not on the roll: " + number);
        return found;
    }

    private RollTotals without(StrikeVoters a) {
        var totals = book.totals();
        for (var number : new HashSet<>(a.numbers())) {
            var voter = on(number);
            totals =
                    totals.changed(-1, voter.ground(), voter.householdRepresentative(), voter.residentRepresentative());
        }
        return totals;
    }
}
