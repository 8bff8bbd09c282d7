package org.gongyi.command.election;

import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.Nominator;

/// Who may nominate: by which law, and how many together.
record Nominating(Docket docket, Weighing weighing) {

    void weigh(Nominate a) {
        weighing.rule("EL-NOM-V").ifPresent(rule -> by(rule, a));
        weighing.rule("EL-NOM-C").ifPresent(rule -> by(rule, a));
        if (a.by() == Nominator.SELF)
            weighing.rule("EL-NOCAND")
                    .filter(rule -> rule.has("days"))
                    .ifPresent(rule -> weighing.daysBetween(
                            rule.id(), "自荐", a.occurredOn(), docket.plan().pollingDay()));
    }

    private void by(Rule rule, Nominate a) {
        switch (a.by()) {
            case PARTY_ORGANIZATION -> {
                var may = rule.permits("party");
                weighing.guard(rule, may, may ? "由党组织提名" : "当时的法律只允许登记参加选举的村民（居民）提名");
            }
            case VOTERS -> together(rule, "voters", "%d 名选民提名，至少 %d 名", a);
            case HOUSEHOLD_REPRESENTATIVES -> {
                if (rule.has("households")) together(rule, "households", "%d 名户代表联名提名，至少 %d 名", a);
                else weighing.guard(rule, false, "当时的法律没有户代表联名提名");
            }
            case SELF -> {
                var may = weighing.rule("EL-NOCAND")
                        .filter(self -> self.has("days"))
                        .isPresent();
                weighing.guard(rule, may, may ? "本地选举办法允许自荐" : "自荐没有法律依据");
            }
        }
    }

    private void together(Rule rule, String parameter, String sentence, Nominate a) {
        var needed = rule.number(parameter);
        weighing.guard(
                rule,
                a.voters() >= needed,
                sentence.formatted(a.voters(), needed),
                new Figure(parameter, "联名", a.voters()),
                new Figure("needed", "至少", needed));
    }
}
