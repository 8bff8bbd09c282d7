package org.gongyi.web.word;

import java.time.LocalDate;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.springframework.stereotype.Component;

/// How an election is called: 2026年村民委员会换届选举.
@Component("electionTitle")
public final class ElectionTitle {

    private final Wording words;

    ElectionTitle(Wording words) {
        this.words = words;
    }

    public String of(ElectionKind kind, LocalDate pollingDay, CommunityKind community) {
        return said(kind, pollingDay, words.of(Office.COMMITTEE, community));
    }

    /// Where the kind of the community is not at hand.
    public String of(ElectionView view) {
        return said(view.plan().kind(), view.plan().pollingDay(), words.of(Office.COMMITTEE));
    }

    private String said(ElectionKind kind, LocalDate pollingDay, String committee) {
        return words.say("election.title." + kind.name(), Integer.toString(pollingDay.getYear()), committee);
    }
}
