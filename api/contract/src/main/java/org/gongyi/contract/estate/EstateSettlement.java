package org.gongyi.contract.estate;

import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;

/// The names of duties of an estate, and which event settles which. One place, for the rules and for the lists.
public final class EstateSettlement {

    /// An estate without a property company sets up its group.
    public static final String SET_UP_GROUP = "set-up-group";
    /// Owners of an estate with one elect their committee.
    public static final String ELECT_COMMITTEE = "call-owners-vote:committee";
    /// Owners have asked for a meeting.
    public static final String CALL_DEMANDED = "call-owners-vote:demanded";

    private EstateSettlement() {}

    /// Of the committee that a vote elected.
    public static String fileCommittee(int vote) {
        return "file-owners-committee:" + vote;
    }

    /// Whether the event settles the duty of that key.
    public static boolean settles(EstateEvent event, String key) {
        return switch (event) {
            case OwnersCommitteeNoted _ -> key.equals(ELECT_COMMITTEE);
            case GroupSetUp _ -> key.equals(SET_UP_GROUP);
            case EstateRevised e -> key.equals(e.propertyCompany() == null ? ELECT_COMMITTEE : SET_UP_GROUP);
            case OwnersVoteCalled _ -> key.equals(CALL_DEMANDED);
            case OwnersResultAnnounced e ->
                key.equals(ELECT_COMMITTEE)
                        && e.matter() == OwnersMatter.ELECT_COMMITTEE
                        && e.findings().isPassed();
            case OwnersCommitteeFiled e -> key.equals(fileCommittee(e.vote()));
            default -> false;
        };
    }
}
