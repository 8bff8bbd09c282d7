package org.gongyi.command.resolution;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Story;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionCommand.Classify;
import org.gongyi.contract.resolution.ResolutionCommand.CollectOpinions;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseOutcome;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseResolution;
import org.gongyi.contract.resolution.ResolutionCommand.HoldHearing;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveResolutionNotice;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;

/// Mothers of acts on one matter: the day and the numbers that a test is about, the rest as on any good sheet.
record Acts(CommunityCode community) {

    static Acts in(Story story) {
        return new Acts(story.code());
    }

    ResolutionId id() {
        return new ResolutionId(community + "-0a1b2c3d4e");
    }

    static Meeting meeting(int expected, int present) {
        return new Meeting(
                "19:30", "村委会会议室", "王强", "李敏", expected, present, 0, 0, "道路硬化", "有人主张先修水沟", present, null, null);
    }

    static Meeting unsigned(Meeting m) {
        return new Meeting(
                m.time(),
                m.place(),
                m.chair(),
                m.clerk(),
                m.expected(),
                m.present(),
                0,
                0,
                m.agenda(),
                m.opinions(),
                0,
                null,
                null);
    }

    static Meeting attended(Meeting m, int observers, int supervisors) {
        return new Meeting(
                m.time(),
                m.place(),
                m.chair(),
                m.clerk(),
                m.expected(),
                m.present(),
                observers,
                supervisors,
                m.agenda(),
                m.opinions(),
                m.signatures(),
                null,
                null);
    }

    Initiate initiate(Matter matter, LocalDate day, String... units) {
        return new Initiate(
                id(),
                day,
                "三组道路硬化",
                matter,
                Source.PARTY_MEMBERS_OR_RESIDENTS,
                null,
                "雨天难行",
                "硬化 2.4 公里",
                List.of(units),
                List.of(),
                null);
    }

    Classify classify(Affected affected, boolean livelihood, LocalDate day) {
        return new Classify(id(), day, affected, livelihood, "只涉及三组", List.of(), null);
    }

    CollectOpinions collectOpinions(LocalDate day) {
        return new CollectOpinions(id(), day, 12, "多数赞成", List.of(), null);
    }

    HoldHearing hold(HearingKind kind, LocalDate day) {
        return hold(kind, day, meeting(20, 18));
    }

    HoldHearing hold(HearingKind kind, LocalDate day, Meeting meeting) {
        return new HoldHearing(id(), day, kind, meeting, "采纳两条意见", List.of(), null);
    }

    Propose propose(LocalDate day) {
        return new Propose(id(), day, meeting(3, 3), new Vote(3, 0, 0), "提议硬化三组道路", List.of(), null);
    }

    Propose proposeUnsigned(LocalDate day) {
        return new Propose(id(), day, unsigned(meeting(3, 3)), new Vote(3, 0, 0), "提议硬化三组道路", List.of(), null);
    }

    Propose propose(LocalDate day, Vote vote) {
        return new Propose(id(), day, meeting(3, 3), vote, "提议硬化三组道路", List.of(), null);
    }

    Consult consult(LocalDate day) {
        return consult(day, meeting(8, 7), new Vote(7, 0, 0));
    }

    Consult consult(LocalDate day, Meeting meeting, Vote vote) {
        return new Consult(id(), day, meeting, vote, "预算八万元的方案", List.of(), null);
    }

    Consult consult(LocalDate day, Meeting meeting, Vote vote, String reason) {
        return new Consult(id(), day, meeting, vote, "预算八万元的方案", List.of(), reason);
    }

    Review review(LocalDate day) {
        return review(day, meeting(30, 25), new Vote(20, 3, 2));
    }

    Review review(LocalDate day, Meeting meeting, Vote vote) {
        return new Review(id(), day, meeting, vote, "方案修改后", List.of(), null);
    }

    /// Called twenty days ahead.
    Resolve resolve(LocalDate day, Body body, CountedBy countedBy, Meeting meeting, Vote vote) {
        return new Resolve(
                id(), day, body, countedBy, null, day.minusDays(20), meeting, vote, "同意硬化三组道路", List.of(), null);
    }

    static Resolve because(Resolve a, String reason) {
        return new Resolve(
                a.resolution(),
                a.occurredOn(),
                a.body(),
                a.countedBy(),
                a.group(),
                a.noticedOn(),
                a.meeting(),
                a.vote(),
                a.decision(),
                a.files(),
                reason);
    }

    static Resolve noticedOn(Resolve a, LocalDate day) {
        return new Resolve(
                a.resolution(),
                a.occurredOn(),
                a.body(),
                a.countedBy(),
                a.group(),
                day,
                a.meeting(),
                a.vote(),
                a.decision(),
                a.files(),
                a.reason());
    }

    static Resolve ofGroup(Resolve a, String group) {
        return new Resolve(
                a.resolution(),
                a.occurredOn(),
                a.body(),
                a.countedBy(),
                group,
                a.noticedOn(),
                a.meeting(),
                a.vote(),
                a.decision(),
                a.files(),
                a.reason());
    }

    DiscloseResolution disclose(LocalDate day) {
        return new DiscloseResolution(id(), day, new Board("村口公开栏", "李敏"), "决议公告", List.of(), null);
    }

    RemoveResolutionNotice takeDown(LocalDate day) {
        return new RemoveResolutionNotice(id(), day, null, "李敏", List.of(), null);
    }

    RemoveResolutionNotice takeDown(LocalDate day, LocalDate posted, @Nullable String reason) {
        return new RemoveResolutionNotice(id(), day, posted, "李敏", List.of(), reason);
    }

    StartImplementation start(LocalDate day, long budget, LocalDate plannedEnd) {
        return new StartImplementation(id(), day, budget, "米易县某建筑公司", "合同 2026-3 号", plannedEnd, "王强", List.of(), null);
    }

    DiscloseOutcome outcome(LocalDate day, long cost) {
        return new DiscloseOutcome(
                id(),
                day,
                cost,
                day.minusDays(10),
                day.minusDays(5),
                "验收小组",
                new Board("村口公开栏", "李敏"),
                "结果公告",
                List.of(),
                null);
    }

    Supervise supervise(Station station, Observation observation, LocalDate day) {
        return new Supervise(id(), day, station, observation, "见会议记录", List.of(), null);
    }
}
