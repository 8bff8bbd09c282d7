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
        var committee = words.of(Office.COMMITTEE, community);
        return words.say("election.title." + kind.name(), Integer.toString(pollingDay.getYear()), committee);
    }

    public String of(ElectionView view, CommunityKind community) {
        return of(view.plan().kind(), view.plan().pollingDay(), community);
    }

    public String of(RecallView view) {
        return recall(view.member().name(), view.trail().getFirst().event().occurredOn());
    }

    public String recall(String member, LocalDate begunOn) {
        return words.say("recall.title", member, words.date(begunOn));
    }
}
