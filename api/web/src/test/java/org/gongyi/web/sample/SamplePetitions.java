package org.gongyi.web.sample;

import static org.gongyi.web.sample.SampleChecks.found;
import static org.gongyi.web.sample.SampleTrail.day;

import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.petition.Caller;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionStage;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.petition.SignatureCheck;
import org.gongyi.contract.resolution.Body;

/// A petition of 95 signatures, of which 90 count, and the meeting that was called. Its text tries to be markup.
public final class SamplePetitions {

    private static final String TOPIC = "鱼塘承包到期<script>alert(5)</script>";

    private SamplePetitions() {}

    public static PetitionId id(CommunityCode community) {
        return new PetitionId(community + "-tiyi000001");
    }

    public static PetitionView petition(CommunityCode community) {
        var id = id(community);
        var submitted = new PetitionSubmitted(
                id,
                day(3, 2),
                Body.VILLAGERS_ASSEMBLY,
                new Signatures(95, 0, 0, 0),
                "讨论集体鱼塘的承包",
                TOPIC,
                List.of(),
                found());
        var check = new SignatureCheck(95, 2, 1, 2, new Signatures(90, 0, 0, 0));
        var checked = new SignaturesChecked(id, day(3, 3), check, List.of(), found());
        var called =
                new DemandedMeetingCalled(id, day(3, 4), day(3, 16), "村委会会议室", Caller.COMMITTEE, List.of(), found());
        var trail = SampleElections.trail(community, List.<PetitionEvent>of(submitted, checked, called), "petition");
        return new PetitionView(
                id,
                community,
                PetitionStage.CALLED,
                submitted,
                checked,
                called,
                null,
                List.of(),
                trail,
                trail.getLast().recorded().position());
    }

    public static PetitionView.Summary row(CommunityCode community, String name) {
        return new PetitionView.Summary(
                id(community),
                community,
                name,
                CommunityKind.VILLAGE,
                Body.VILLAGERS_ASSEMBLY,
                "讨论集体鱼塘的承包",
                PetitionStage.CALLED,
                day(3, 2),
                day(3, 16));
    }
}
