package org.gongyi.web.paper;

import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.PollingEvent.VoteFoundVoid;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.recall.RecallEvent.DefenceHeard;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;

/// Under which heading a record is posted. The notices are those of practice, in the order of an election; whatever is
/// no notice is printed as the record that it is.
enum NoticeKind {
    /// 选举委员会成员公告
    COMMITTEE,
    /// 选举日、选举办法公告
    ELECTION_DAY,
    /// 补选公告
    BY_ELECTION,
    POSTPONED,
    /// 选民登记公告
    REGISTRATION,
    /// 选民名单公告
    ROLL,
    ROLL_AMENDED,
    /// 户代表、居民代表名单变更公告
    REPRESENTATION,
    /// 名单异议处理结果公告
    OBJECTION,
    /// 候选人公告
    CANDIDATES,
    WITHDRAWN,
    /// 候选人见面会公告, before it is held
    MEETING_AHEAD,
    /// 候选人见面情况公告, after it was held
    MEETING,
    /// 委托投票名单公告
    PROXIES,
    /// 委托投票名单更正公告
    PROXIES_CORRECTED,
    /// 投票时间、地点和工作人员公告
    POLLING,
    /// 选举结果公告
    RESULT,
    VOID_VOTE,
    CORRECTED,
    /// 另行选举公告
    FURTHER_BALLOT,
    VACANT,
    FRAUD,
    /// 工作移交公告
    HANDOVER,
    /// 小组长、代表产生公告
    REPRESENTATIVES,
    /// 监督委员会成员公告
    SUPERVISORS,
    /// 辞职审议结果公告
    RESIGNATION,
    /// 辞职、职务终止公告
    LEFT_OFFICE,
    RECALL_SUGGESTED,
    RECALL_PETITION,
    RECALL_DEFENCE,
    /// 罢免投票公告
    RECALL_CALLED,
    /// 罢免结果公告
    RECALL_RESULT,
    /// 公开事项公告
    DISCLOSED,
    /// 听证会公告、会议记录、意见处理结果公告
    HEARING_ANNOUNCED,
    HEARING_MINUTES,
    HEARING_OUTCOME,
    /// 业主表决公告、业主表决结果公告
    OWNERS_CALLED,
    OWNERS_RESULT,
    /// 村规民约、居民公约文本公告、备案回执
    CONVENTION_TEXT,
    CONVENTION_FILED,
    /// 会议通知, 会议情况公告
    DEMANDED_CALLED,
    DEMANDED_HELD,
    /// 民主评议公告、述职述廉报告、民主评议结果公告
    REVIEW_ANNOUNCED,
    REVIEW_REPORT,
    REVIEW_RESULT,
    /// 记录
    RECORD;

    static NoticeKind of(LedgerEvent event) {
        return switch (event) {
            case ElectionCommitteeFormed _,
                    ElectionCommitteePublished _,
                    ElectionCommitteeLeft _,
                    ElectionCommitteeFilled _ -> COMMITTEE;
            case ElectionCalled e -> e.kind() == ElectionKind.BY_ELECTION ? BY_ELECTION : ELECTION_DAY;
            case PollingPostponed _ -> POSTPONED;
            case RegistrationAnnounced _ -> REGISTRATION;
            case RollPublished _ -> ROLL;
            case RollAmended e when e.added() > 0 || e.removed() > 0 -> ROLL_AMENDED;
            case RepresentationAmended _ -> REPRESENTATION;
            case RollObjectionDecided _ -> OBJECTION;
            case CandidatesPublished _ -> CANDIDATES;
            case CandidacyWithdrawn _ -> WITHDRAWN;
            case VotersMeetingAnnounced _ -> MEETING_AHEAD;
            case CandidatesMetVoters _ -> MEETING;
            case ProxiesPublished _ -> PROXIES;
            case ProxiesTakenBack _ -> PROXIES_CORRECTED;
            case PollingArranged _ -> POLLING;
            case ResultAnnounced _ -> RESULT;
            case VoteFoundVoid _ -> VOID_VOTE;
            case CountCorrected _ -> CORRECTED;
            case FurtherBallotCalled _ -> FURTHER_BALLOT;
            case SeatsLeftVacant _ -> VACANT;
            case FraudDecided _ -> FRAUD;
            case HandoverCompleted _ -> HANDOVER;
            case RepresentativesReported _, RepresentativesNamed _ -> REPRESENTATIVES;
            case BodySeated e when e.body() == Office.SUPERVISION_COMMITTEE -> SUPERVISORS;
            case ResignationDecided _ -> RESIGNATION;
            case OfficeLeft _, EndOfOfficePublished _ -> LEFT_OFFICE;
            case RecallSuggested _ -> RECALL_SUGGESTED;
            case RecallPetitioned _ -> RECALL_PETITION;
            case DefenceHeard _ -> RECALL_DEFENCE;
            case RecallVoteCalled _ -> RECALL_CALLED;
            case RecallVoted _ -> RECALL_RESULT;
            case DisclosurePosted _ -> DISCLOSED;
            case HearingAnnounced _ -> HEARING_ANNOUNCED;
            case MinutesSigned _ -> HEARING_MINUTES;
            case HearingClosed _ -> HEARING_OUTCOME;
            case OwnersVoteCalled _ -> OWNERS_CALLED;
            case OwnersResultAnnounced _ -> OWNERS_RESULT;
            case DemandedMeetingCalled _ -> DEMANDED_CALLED;
            case DemandedMeetingHeld _ -> DEMANDED_HELD;
            case VersionPublished _ -> CONVENTION_TEXT;
            case VersionFiled _ -> CONVENTION_FILED;
            case ReviewAnnounced _ -> REVIEW_ANNOUNCED;
            case ReportSubmitted _ -> REVIEW_REPORT;
            case ReviewHeld _, ReviewPublished _ -> REVIEW_RESULT;
            default -> RECORD;
        };
    }
}
