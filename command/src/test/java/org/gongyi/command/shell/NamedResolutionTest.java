package org.gongyi.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.command.shell.CircumstancesSource.Admission;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.resolution.ResolutionCommand.NoteDeviation;
import org.gongyi.contract.resolution.ResolutionCommand.Withdraw;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A decider is told whether the decision that an act names was adopted, and nothing of any other.
class NamedResolutionTest {

    private static final LocalDate DAY = Registers.DAY;
    private static final ResolutionId THIS = new ResolutionId(Registers.DONGFANG + "-0a1b2c3d4e");
    private static final ResolutionId ADOPTED = new ResolutionId(Registers.DONGFANG + "-9z8y7x6w5v");

    private final CircumstancesSource source = new CircumstancesSource(
            () -> DAY,
            RulebookYaml.standard(),
            Holidays.standard(),
            code -> Optional.of(Roster.of(code, "东方社区", CommunityKind.URBAN)),
            named -> named.equals(ADOPTED) ? Optional.of(DAY.minusDays(9)) : Optional.empty(),
            _ -> Optional.empty(),
            _ -> Optional.empty(),
            (_, _, _, _) -> true,
            _ -> true);

    @Test
    void the_decision_that_an_act_names_comes_with_its_day() {
        assertThat(adopted(deviation(ADOPTED))).isEqualTo(Map.of(ADOPTED, DAY.minusDays(9)));
        assertThat(adopted(deviation(THIS))).isEmpty();
        assertThat(adopted(deviation(null))).isEmpty();
        assertThat(adopted(new Withdraw(THIS, DAY, "撤回", List.of(), null))).isEmpty();
    }

    private static NoteDeviation deviation(@Nullable ResolutionId named) {
        return new NoteDeviation(THIS, DAY, "加长 100 米", 1, named, List.of(), null);
    }

    private Map<ResolutionId, LocalDate> adopted(LedgerAct act) {
        return switch (source.admit(act, Actor.LEDGER)) {
            case Admission.Granted(var circumstances) -> circumstances.adopted();
            case Admission.Denied(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }
}
