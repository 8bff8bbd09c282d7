package org.gongyi.command.cadre;

import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.cadre.CadreCommand.ChangePromise;
import org.gongyi.contract.cadre.CadreCommand.MakePromise;
import org.gongyi.contract.cadre.CadreCommand.NotePromiseProgress;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseMade;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreSettlement;

/// A promise has an owner, a result and a day (ACC-PROMISE), and no later entry says that it was another one
/// (REC-PROMISE).
record PromiseLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<CadreEvent> make(MakePromise a) {
        int number = docket.promises().size() + 1;
        weighing.dutyBy("ACC-PROMISE", CadreSettlement.keepPromise(number), a.office(), a.dueBy());
        return weighing.conclude(
                a.reason(),
                f -> new PromiseMade(
                        a.cadre(),
                        a.occurredOn(),
                        number,
                        a.office(),
                        a.source(),
                        a.election(),
                        a.resolution(),
                        a.promise(),
                        a.measure(),
                        a.dueBy(),
                        a.files(),
                        f));
    }

    Decision<CadreEvent> progress(NotePromiseProgress a) {
        return weighing.conclude(
                a.reason(),
                f -> new PromiseProgressed(
                        a.cadre(),
                        a.occurredOn(),
                        a.number(),
                        a.state(),
                        a.evidence(),
                        a.why(),
                        a.resolution(),
                        a.files(),
                        f));
    }

    /// It counts from the day it is recorded, so that nobody who is late can have been given more time before.
    Decision<CadreEvent> change(ChangePromise a) {
        weighing.guard(
                "REC-PROMISE",
                !a.occurredOn().isBefore(circumstances.today()),
                "变更日期 %s，登记日期 %s，变更自登记之日起生效，不得倒填".formatted(a.occurredOn(), circumstances.today()));
        docket.promise(a.number())
                .ifPresent(promise -> weighing.dutyBy(
                        "ACC-PROMISE", CadreSettlement.keepPromise(a.number()), promise.office(), a.dueBy()));
        return weighing.conclude(
                a.reason(),
                f -> new PromiseChanged(
                        a.cadre(), a.occurredOn(), a.number(), a.measure(), a.dueBy(), a.grounds(), a.files(), f));
    }
}
