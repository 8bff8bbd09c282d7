package org.gongyi.command.cadre;

import static org.gongyi.contract.cadre.DecidedBy.ASSEMBLY;
import static org.gongyi.contract.cadre.DecidedBy.COUNTY;
import static org.gongyi.contract.cadre.DecidedBy.HIGHER_PARTY_ORGANIZATION;
import static org.gongyi.contract.cadre.DecidedBy.PETITIONERS;
import static org.gongyi.contract.cadre.DecidedBy.SUPERVISION_COMMITTEE;
import static org.gongyi.contract.cadre.DecidedBy.TOWNSHIP;

import java.util.Set;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.cadre.CadreCommand.RecordHandling;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.DecidedBy;
import org.gongyi.contract.cadre.Measure;

/// The ladder of consequences: who may decide which, and of which post (ACC-LADDER, META-NODEP). Its level is chosen by
/// people; nothing is proposed and nothing drawn here.
record HandlingLaw(Weighing weighing) {

    Decision<CadreEvent> record(RecordHandling a) {
        var committees = a.measure() == Measure.COMMITTEE_POST_ENDED || a.measure() == Measure.RECALL_STARTED;
        var partys = a.measure() == Measure.PARTY_POST_REMOVED || a.measure() == Measure.PARTY_DISCIPLINE;
        if (committees) elected(a);
        weighing.guard(
                "ACC-LADDER",
                powers(a.measure()).contains(a.decidedBy()) && (!committees || a.recall() != null),
                "%s：%s".formatted(told(a.measure()), rule(a.measure())));
        if (committees || partys) ofThatPost(a, committees ? Office.COMMITTEE : Office.PARTY_BRANCH);
        if (isLocal(a.measure()))
            weighing.guard(
                    "ACC-LADDER",
                    "local",
                    a.localRule() != null,
                    a.localRule() == null ? "没有写明依据哪一条当地规定" : "依据" + a.localRule());
        return weighing.conclude(
                a.reason(),
                f -> new HandlingRecorded(
                        a.cadre(),
                        a.occurredOn(),
                        a.office(),
                        a.measure(),
                        a.decidedBy(),
                        a.authority(),
                        a.document(),
                        a.grounds(),
                        a.localRule(),
                        a.recall(),
                        a.files(),
                        f));
    }

    /// Nobody but those who elected ends what they began.
    private void elected(RecordHandling a) {
        var byElectors = a.decidedBy() == ASSEMBLY || a.decidedBy() == PETITIONERS;
        weighing.guard(
                "META-NODEP",
                byElectors && a.recall() != null,
                byElectors && a.recall() != null
                        ? "由选民依照罢免程序提出或者决定"
                        : "村(居)民委员会成员由选举产生，只能依照罢免程序或者由法律终止职务，任何组织或者个人不得撤换");
    }

    /// What ends a Party post does not end a seat of the committee, nor the other way round: two posts, two decisions.
    private void ofThatPost(RecordHandling a, Office post) {
        weighing.guard(
                "ACC-LADDER",
                a.office() == post,
                post == Office.COMMITTEE ? "终止或者罢免的是委员会职务，党内职务另行处理" : "免职和党纪处分只及于党内职务，委员会职务另行处理");
    }

    private static boolean isLocal(Measure measure) {
        return switch (measure) {
            case TALK, ADMONITION, CRITICISM, PAY_REDUCED -> true;
            case PROMOTED, PARTY_POST_REMOVED, PARTY_DISCIPLINE, RECALL_STARTED, COMMITTEE_POST_ENDED, TRANSFERRED ->
                false;
        };
    }

    private static Set<DecidedBy> powers(Measure measure) {
        return switch (measure) {
            case PROMOTED -> Set.of(HIGHER_PARTY_ORGANIZATION, COUNTY);
            case TALK, ADMONITION, CRITICISM -> Set.of(HIGHER_PARTY_ORGANIZATION, COUNTY, TOWNSHIP);
            case PAY_REDUCED -> Set.of(COUNTY, TOWNSHIP, ASSEMBLY);
            case PARTY_POST_REMOVED, PARTY_DISCIPLINE -> Set.of(HIGHER_PARTY_ORGANIZATION);
            case RECALL_STARTED -> Set.of(PETITIONERS, ASSEMBLY);
            case COMMITTEE_POST_ENDED -> Set.of(ASSEMBLY);
            case TRANSFERRED -> Set.of(HIGHER_PARTY_ORGANIZATION, COUNTY, TOWNSHIP, SUPERVISION_COMMITTEE);
        };
    }

    private static String rule(Measure measure) {
        return switch (measure) {
            case PROMOTED -> "由县级党委、政府或者上级党组织决定";
            case TALK, ADMONITION, CRITICISM -> "由上级党组织、县级或者乡级决定";
            case PAY_REDUCED -> "由县级、乡级或者村(居)民会议、代表会议决定";
            case PARTY_POST_REMOVED, PARTY_DISCIPLINE -> "由上级党组织决定";
            case RECALL_STARTED -> "由联名的选民、代表或者会议依照罢免程序提出，写明罢免记录";
            case COMMITTEE_POST_ENDED -> "由会议依照罢免程序决定，写明罢免记录；连续两次不称职的由法律终止";
            case TRANSFERRED -> "由上级党组织、县级、乡级或者监督委员会移送";
        };
    }

    private static String told(Measure measure) {
        return switch (measure) {
            case PROMOTED -> "提拔重用";
            case TALK -> "谈话";
            case ADMONITION -> "诫勉";
            case CRITICISM -> "通报批评";
            case PAY_REDUCED -> "扣减报酬";
            case PARTY_POST_REMOVED -> "免去党内职务";
            case PARTY_DISCIPLINE -> "党纪处分";
            case RECALL_STARTED -> "启动罢免";
            case COMMITTEE_POST_ENDED -> "终止委员会职务";
            case TRANSFERRED -> "移送司法机关";
        };
    }
}
