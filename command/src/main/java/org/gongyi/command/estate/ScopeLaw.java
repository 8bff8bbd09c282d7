package org.gongyi.command.estate;

import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.NoteOwnersCommittee;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateCommand.ReviseEstate;
import org.gongyi.contract.estate.EstateCommand.SetUpGroup;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateSettlement;
import org.gongyi.contract.estate.GroupTask;
import org.jspecify.annotations.Nullable;

/// Whether owners need a committee or a group: it depends on a property company (OWN-SCOPE).
final class ScopeLaw {

    private ScopeLaw() {}

    static Decision<EstateEvent> register(RegisterEstate a, Weighing weighing) {
        owe(a.propertyCompany(), weighing, a);
        return weighing.conclude(
                a.reason(),
                f -> new EstateRegistered(
                        a.estate(),
                        a.occurredOn(),
                        a.name(),
                        a.address(),
                        a.area(),
                        a.propertyCompany(),
                        a.files(),
                        f));
    }

    static Decision<EstateEvent> revise(ReviseEstate a, Registry registry, Weighing weighing) {
        if (registry.serviced() != (a.propertyCompany() != null)) owe(a.propertyCompany(), weighing, a);
        return weighing.conclude(
                a.reason(),
                f -> new EstateRevised(
                        a.estate(), a.occurredOn(), a.area(), a.propertyCompany(), a.grounds(), a.files(), f));
    }

    private static void owe(@Nullable String company, Weighing weighing, EstateCommand act) {
        var key = company == null ? EstateSettlement.SET_UP_GROUP : EstateSettlement.ELECT_COMMITTEE;
        weighing.duty("OWN-SCOPE", "days", key, Office.COMMITTEE, act.occurredOn());
    }

    static Decision<EstateEvent> committee(NoteOwnersCommittee a, Weighing weighing) {
        return weighing.conclude(
                a.reason(),
                f -> new OwnersCommitteeNoted(a.estate(), a.occurredOn(), a.since(), a.filedWith(), a.files(), f));
    }

    /// Every task of such a group is somebody's.
    static Decision<EstateEvent> setUp(SetUpGroup a, Weighing weighing) {
        var all = GroupTask.values().length;
        weighing.guard(
                "OWN-SCOPE",
                "tasks",
                a.tasks().size() == all,
                "自治小组承担 %d 项，须承担 %d 项：物业服务、院落秩序、环境卫生、反映诉求、调解纠纷"
                        .formatted(a.tasks().size(), all),
                new Figure("tasks", "承担", a.tasks().size()),
                new Figure("needed", "须承担", all));
        return weighing.conclude(
                a.reason(),
                f -> new GroupSetUp(a.estate(), a.occurredOn(), a.members(), a.chosenHow(), a.tasks(), a.files(), f));
    }
}
