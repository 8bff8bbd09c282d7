package org.gongyi.query;

import static org.gongyi.query.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.OwnersTotals;
import org.gongyi.contract.estate.VoteCount;
import org.gongyi.contract.estate.VotingForm;
import org.gongyi.contract.estate.Weight;

/// An estate of two owners, and what happens to it.
public final class Estates {

    public static final EstateId ESTATE = new EstateId(VILLAGE + "-0000000001");
    public static final Weight WHOLE = new Weight(new Area("200.00"), 2);

    private static final VoteCount COUNT = new VoteCount(WHOLE, Weight.NONE, Weight.NONE, Weight.NONE);

    private Estates() {}

    public static EstateRegistered registered() {
        return new EstateRegistered(ESTATE, DAY, "幸福苑", "大街 1 号", new Area("200"), "安居物业", List.of(), NOTHING);
    }

    public static EstateRevised revised(String area) {
        return new EstateRevised(ESTATE, DAY, new Area(area), null, "合同到期", List.of(), NOTHING);
    }

    public static OwnersListed listed() {
        return new OwnersListed(
                ESTATE,
                DAY,
                1,
                List.of(new Area("100"), new Area("100")),
                List.of(new Sealed.Closed<>("a".repeat(43)), new Sealed.Closed<>("b".repeat(43))),
                new OwnersTotals(WHOLE, 2),
                List.of(),
                NOTHING);
    }

    public static OwnersVoteCalled called(int number) {
        return new OwnersVoteCalled(
                ESTATE,
                DAY,
                number,
                "更换物业",
                "是否同意？",
                OwnersMatter.PROPERTY_COMPANY,
                VotingForm.IN_WRITING,
                DAY.plusDays(15),
                DAY,
                WHOLE,
                List.of(),
                NOTHING);
    }

    public static OwnersBallotsRecorded ballots(int vote) {
        return new OwnersBallotsRecorded(
                ESTATE,
                DAY.plusDays(15),
                vote,
                1,
                List.of(new Sealed.Closed<>("c".repeat(43))),
                COUNT,
                List.of(),
                NOTHING);
    }

    public static OwnersResultAnnounced announced(int vote, Findings found) {
        return new OwnersResultAnnounced(
                ESTATE, DAY.plusDays(16), vote, OwnersMatter.PROPERTY_COMPANY, WHOLE, COUNT, List.of(), found);
    }

    /// A check that failed in that way.
    public static Findings failing(OnFail how) {
        var citation = new Citation("民法典", "第二百七十八条第二款", LocalDate.of(2021, 1, 1));
        var check = new Check("OWN-PART", false, how, Map.of(), "—", citation);
        return new Findings("—", List.of(check), List.of(), null);
    }
}
