package org.gongyi.web.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Writes disclosures as lists show them.
@Component
final class DisclosureLines {

    private final Wording words;
    private final SubjectTitles titles;
    private final StandingText standing;

    DisclosureLines(Wording words, SubjectTitles titles, StandingText standing) {
        this.words = words;
        this.titles = titles;
        this.standing = standing;
    }

    List<DisclosureLine> of(List<Summary> rows, LocalDate today) {
        return rows.stream().map(one -> of(one, today)).toList();
    }

    private DisclosureLine of(Summary one, LocalDate today) {
        return new DisclosureLine(
                one.id().value(),
                titles.of(one.item(), one.period(), one.title()),
                words.of(one.group()),
                words.of(one.stage()),
                standing.of(one, today),
                one.isOverdue(today),
                standing.reminder(one, today),
                marks(one),
                one.community().value(),
                String.join(" ", one.county(), one.township(), one.communityName()));
    }

    private List<String> marks(Summary one) {
        var marks = new ArrayList<String>();
        if (one.early() > 0) marks.add(words.say("disclosure.mark.early", one.early()));
        if (one.unanswered() > 0) marks.add(words.say("disclosure.mark.unanswered", one.unanswered()));
        if (one.unreviewed()) marks.add(words.say("disclosure.mark.unreviewed", one.version()));
        return List.copyOf(marks);
    }
}
