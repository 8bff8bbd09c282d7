package org.gongyi.app.deadline;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.Place;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Villages of a real log, and what the lists say that they owe.
record TestVillages(ApplicationContext ledger) {

    /// Once.
    void registered(CommunityCode code) {
        var act = new RegisterCommunity(
                code,
                LocalDate.of(2011, 1, 1),
                "测试村",
                CommunityKind.VILLAGE,
                new Place(code.township(), "测试镇"),
                new Place(code.county(), "测试县"),
                "测试",
                null);
        if (!recorder().isBegun(act)) recorder().record(act, Actor.LEDGER);
    }

    void byTheTownship(LedgerAct act) {
        var township = act.community().township();
        recorder().record(act, new Actor(Office.TOWNSHIP, new PersonId("p-township"), township));
    }

    /// Keys of what is open, once the lists have caught up.
    List<String> owed(CommunityCode code) {
        CaughtUp.with(ledger);
        return ledger.getBean(JdbcClient.class)
                .sql("select key from duty_list where subject = ? and settled is null order by 1")
                .param(code.value())
                .query(String.class)
                .list();
    }

    private Recorder recorder() {
        return ledger.getBean(Recorder.class);
    }
}
