package org.gongyi.contract.election;

import java.util.Set;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.HandoverEvent.BallotsArchived;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintDecided;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;

/// The names of duties of an election, after the act that settles each, and which event settles which. One place, for
/// the rules and for the lists.
public final class ElectionSettlement {

    public static final String PUBLISH_COMMITTEE = "publish-election-committee";
    public static final String FILL_COMMITTEE = "fill-election-committee";
    public static final String MEET_VOTERS = "meet-voters";
    public static final String ANNOUNCE_COUNT = "announce-count";
    public static final String FURTHER_BALLOT = "call-further-ballot";
    public static final String POLL_AGAIN = "postpone-polling";
    public static final String FILE_RESULT = "file-result";
    public static final String HAND_OVER = "complete-handover";
    public static final String ARCHIVE_BALLOTS = "archive-ballots";
    public static final String CHOOSE_REPRESENTATIVES = "report-representatives";

    /// What a result asks for. Another result of the same vote asks anew.
    private static final Set<String> OF_A_RESULT = Set.of(
            ANNOUNCE_COUNT,
            FURTHER_BALLOT,
            POLL_AGAIN,
            FILE_RESULT,
            HAND_OVER,
            ARCHIVE_BALLOTS,
            CHOOSE_REPRESENTATIVES);

    private static final String DECIDE_OBJECTION = "decide-roll-objection:";
    private static final String DECIDE_COMPLAINT = "decide-handover-complaint:";

    private ElectionSettlement() {}

    public static String decideObjection(int number) {
        return DECIDE_OBJECTION + number;
    }

    /// Whether a result asks for it.
    public static boolean isOfAResult(String key) {
        return OF_A_RESULT.contains(key);
    }

    /// Whether a key is that of an objection to be decided.
    public static boolean isObjection(String key) {
        return key.startsWith(DECIDE_OBJECTION);
    }

    public static String decideFraud(int number) {
        return "decide-fraud:" + number;
    }

    public static String decideHandoverComplaint(int number) {
        return DECIDE_COMPLAINT + number;
    }

    /// Whether a key is that of a complaint of the handover to be decided.
    public static boolean isHandoverComplaint(String key) {
        return key.startsWith(DECIDE_COMPLAINT);
    }

    /// Whether the event settles the duty of that key. A meeting with the voters that the law does not count as
    /// one does not.
    public static boolean settles(ElectionEvent event, String key) {
        return switch (event) {
            case ElectionCommitteePublished _ -> key.equals(PUBLISH_COMMITTEE);
            case ElectionCommitteeFilled e ->
                key.equals(FILL_COMMITTEE) && e.findings().isPassed();
            case RollObjectionDecided e -> key.equals(decideObjection(e.number()));
            case CandidatesMetVoters e ->
                key.equals(MEET_VOTERS) && e.findings().meets("EL-CAND-MEET");
            case Counted _ -> key.equals(ANNOUNCE_COUNT);
            case FurtherBallotCalled _ -> key.equals(FURTHER_BALLOT);
            case SeatsLeftVacant _ ->
                Set.of(FURTHER_BALLOT, ANNOUNCE_COUNT, POLL_AGAIN, MEET_VOTERS).contains(key);
            case CallingEvent.PollingPostponed _ -> key.equals(POLL_AGAIN);
            case CountCorrected _ -> OF_A_RESULT.contains(key);
            case FraudDecided e ->
                key.equals(decideFraud(e.number())) || (e.found() && e.isOfTheVote() && OF_A_RESULT.contains(key));
            case ResultFiled _ -> key.equals(FILE_RESULT);
            case HandoverCompleted _ -> key.equals(HAND_OVER);
            case HandoverComplaintDecided e -> key.equals(decideHandoverComplaint(e.number()));
            case BallotsArchived _ -> key.equals(ARCHIVE_BALLOTS);
            case RepresentativesReported _ -> key.equals(CHOOSE_REPRESENTATIVES);
            default -> false;
        };
    }
}
