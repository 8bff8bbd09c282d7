package org.gongyi.web.word;

import java.time.LocalDate;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.recall.RecallView;
import org.springframework.stereotype.Component;

/// How subjects are called that nobody gave a title: 2026年村民委员会换届选举.
@Component("titles")
public final class SubjectTitles {

    private final Wording words;

    SubjectTitles(Wording words) {
        this.words = words;
    }

    public String of(ElectionKind kind, LocalDate pollingDay, CommunityKind community) {
        return said(kind, pollingDay, words.of(Office.COMMITTEE, community));
    }

    /// Where the kind of the community is not at hand.
    public String of(ElectionView view) {
        return said(view.plan().kind(), view.plan().pollingDay(), words.of(Office.COMMITTEE));
    }

    public String of(RecallView view) {
        return recall(view.member().name(), view.trail().getFirst().event().occurredOn());
    }

    public String recall(String member, LocalDate begunOn) {
        return words.say("recall.title", member, words.date(begunOn));
    }

    private String said(ElectionKind kind, LocalDate pollingDay, String committee) {
        return words.say("election.title." + kind.name(), Integer.toString(pollingDay.getYear()), committee);
    }
}
