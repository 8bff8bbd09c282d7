package org.gongyi.web.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.estate.EstateView.Vote;
import org.gongyi.contract.estate.OwnersMatter;
import org.gongyi.contract.estate.OwnersTotals;
import org.gongyi.contract.estate.OwnersVoteStage;
import org.gongyi.contract.estate.VoteCount;
import org.gongyi.contract.estate.VotingForm;
import org.gongyi.contract.estate.Weight;

/// An estate of 950 owners, of whom one too few took part in a vote. Its name tries to be markup.
public final class SampleEstates {

    public static final String MARKUP = "幸福苑<script>alert(4)</script>";

    private static final Citation CODE = new Citation("民法典", "第二百七十八条第二款", LocalDate.of(2021, 1, 1));
    private static final Weight WHOLE = new Weight(new Area("95000.00"), 950);
    private static final VoteCount COUNT =
            new VoteCount(new Weight(new Area("63300.00"), 633), Weight.NONE, Weight.NONE, Weight.NONE);

    private SampleEstates() {}

    public static EstateId id(CommunityCode community) {
        return new EstateId(community + "-xingfuyuan");
    }

    public static EstateView estate(CommunityCode community) {
        var id = id(community);
        var registered = new EstateRegistered(
                id, day(1, 5), MARKUP, "炳草岗大街 1 号", new Area("95000"), "安居物业公司", List.of(), found());
        var totals = new OwnersTotals(WHOLE, 1000);
        var listed = new OwnersListed(id, day(1, 6), 1, List.of(), List.of(), totals, List.of(), found());
        var called = new OwnersVoteCalled(
                id,
                day(3, 1),
                1,
                "更换物业服务企业",
                "是否同意更换？",
                OwnersMatter.PROPERTY_COMPANY,
                VotingForm.IN_WRITING,
                day(3, 16),
                day(3, 1),
                WHOLE,
                List.of(),
                found());
        var ballots = new OwnersBallotsRecorded(id, day(3, 16), 1, 1, List.of(), COUNT, List.of(), found());
        var result = new OwnersResultAnnounced(
                id,
                day(3, 17),
                1,
                OwnersMatter.PROPERTY_COMPANY,
                WHOLE,
                COUNT,
                List.of(),
                new Findings("—", checks(), List.of(), null));
        var trail = SampleElections.trail(
                community, List.<EstateEvent>of(registered, listed, called, ballots, result), "estate");
        return new EstateView(
                id,
                community,
                registered,
                new Area("95000"),
                "安居物业公司",
                null,
                null,
                totals,
                day(1, 6),
                List.of(new Vote(called, OwnersVoteStage.VOID, result, null)),
                List.of(),
                trail,
                trail.getLast().recorded().position());
    }

    private static List<Check> checks() {
        return List.of(
                check(
                        "OWN-PART",
                        false,
                        OnFail.VOID,
                        Map.of("area", 9_500_000L, "participatingArea", 6_330_000L, "needed", 6_333_334L),
                        "全体专有部分面积 95000.00 平方米，参与专有部分面积 63300.00 平方米，须达 63333.34 平方米"),
                check(
                        "OWN-PART",
                        false,
                        OnFail.VOID,
                        Map.of("owners", 950L, "participatingOwners", 633L, "needed", 634L),
                        "全体业主人数 950，参与业主人数 633，须达 634"),
                check(
                        "OWN-PASS-1/2",
                        true,
                        OnFail.NOT_PASSED,
                        Map.of("participatingOwners", 633L, "inFavourOwners", 633L, "needed", 317L),
                        "参与业主人数 633，同意业主人数 633，须达 317"));
    }

    private static Check check(String rule, boolean passed, OnFail how, Map<String, Long> numbers, String told) {
        return new Check(rule, passed, how, numbers, told, CODE);
    }

    public static EstateView.Summary row(CommunityCode community, String name) {
        return new EstateView.Summary(
                id(community), community, name, CommunityKind.VILLAGE, MARKUP, new Area("95000"), null, 950, 1, 0);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Findings found() {
        return new Findings("—", List.of(), List.of(), null);
    }
}
