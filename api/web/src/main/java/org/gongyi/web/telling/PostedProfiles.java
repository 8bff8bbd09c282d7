package org.gongyi.web.telling;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.CandidacyEvent.CandidatesDescribed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.Described;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.Profile;
import org.gongyi.contract.ledger.Entry;
import org.springframework.stereotype.Component;

/// Age, education and affiliation of candidates, as everybody may read them: while a notice of candidates
/// hangs, until the vote is counted or will not be held, and never after (PII-AFTER).
@Component
public final class PostedProfiles {

    private final CandidateProfiles profiles;

    PostedProfiles(CandidateProfiles profiles) {
        this.profiles = profiles;
    }

    /// Nobody's where no notice of candidates hangs.
    public Map<PersonId, Profile> of(ElectionView election) {
        return isAny(election) ? profiles.of(described(election)) : Map.of();
    }

    /// Nobody's where the notice that was recorded at that position hangs no more.
    public Map<PersonId, Profile> of(ElectionView election, long position) {
        return PostedProxies.isPosted(election, position) ? profiles.of(described(election)) : Map.of();
    }

    /// Whether anything is told of candidates whose notice hangs.
    public static boolean isAny(ElectionView election) {
        return !described(election).isEmpty() && hangs(election);
    }

    private static boolean hangs(ElectionView election) {
        return election.trail().stream()
                .filter(entry -> isNotice(entry.event()))
                .anyMatch(entry ->
                        PostedProxies.isPosted(election, entry.recorded().position()));
    }

    public static boolean isNotice(ElectionEvent event) {
        return event instanceof CandidatesPublished || event instanceof FurtherBallotCalled;
    }

    private static List<Described> described(ElectionView election) {
        return election.trail().stream()
                .map(Entry::event)
                .filter(CandidatesDescribed.class::isInstance)
                .flatMap(event -> ((CandidatesDescribed) event).candidates().stream())
                .toList();
    }
}
