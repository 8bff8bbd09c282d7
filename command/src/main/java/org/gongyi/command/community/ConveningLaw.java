package org.gongyi.command.community;

import org.gongyi.command.assembly.DemandLaw;
import org.gongyi.command.assembly.HeldLaw;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.HoldMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.community.Convening;

/// The rules on when a body must be called together, and on whether it was.
record ConveningLaw(Roster roster, Weighing weighing) {

    /// What was only counted; signatures that are checked one by one make a petition of their own.
    Weighing demand(DemandMeeting act) {
        var asking = new Signatures(act.residents(), act.households(), act.representatives(), act.groups());
        var day = act.occurredOn();
        new DemandLaw(roster, weighing).weigh(act.body(), asking, day, new Convening(act.body(), day).key());
        return weighing;
    }

    /// What was not held is held now; the statutes set no limit for that either (REC-CALL).
    Weighing missed(NoteMissedMeeting act, Rule rule, long held, long needed) {
        weighing.guard(
                rule,
                false,
                "%s 至 %s 召开会议 %d 次，须达 %d 次".formatted(act.from(), act.until(), held, needed),
                new Figure("held", "已召开", held),
                new Figure("needed", "须达", needed));
        var meeting = new Convening(act.body(), act.until().plusDays(1));
        weighing.duty("REC-CALL", "days", meeting.key(), Office.COMMITTEE, act.occurredOn());
        return weighing;
    }

    Weighing meeting(HoldMeeting act) {
        new HeldLaw(roster, weighing)
                .weigh(act.body(), act.countedBy(), act.expected(), act.present(), act.occurredOn());
        return weighing;
    }
}
