package org.gongyi.web.word;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureView.Plan;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.duty.Subject;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.act.Procedure;
import org.jspecify.annotations.Nullable;
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

    /// 2026年第1季度财务收支情况; what happens once has its own title.
    ///
    /// @param title as the catalogue had it on the day; in another language the item is called as it is today
    public String of(ItemCode item, @Nullable Period period, String title) {
        if (period == null) return title;
        var cycle = period.cycle();
        var nth = (period.from().getMonthValue() - 1) / cycle.months() + 1;
        var year = Integer.toString(period.from().getYear());
        var called = words.isChinese() ? title : translated(item).orElse(title);
        return words.say("disclosure.title." + cycle, year, nth, called);
    }

    public String of(Plan plan) {
        return of(plan.item(), plan.period(), plan.title());
    }

    /// As lists keep it, in Chinese; of a disclosure that returns its name tells enough to say it in another language.
    public String of(Subject subject) {
        if (words.isChinese() || Procedure.named(subject.procedure()) != Procedure.DISCLOSURE) return subject.title();
        var id = new DisclosureId(subject.id());
        return id.item()
                .filter(item -> translated(item).isPresent())
                .map(item -> of(item, id.period().orElse(null), subject.title()))
                .orElse(subject.title());
    }

    /// Nothing of what only a charter has.
    private Optional<String> translated(ItemCode item) {
        return words.maybe("rule." + item.rule() + ".title");
    }

    public String of(RecallView view) {
        return recall(view.member().name(), view.trail().getFirst().event().occurredOn());
    }

    public String recall(String member, LocalDate begunOn) {
        return words.say("recall.title", member, words.date(begunOn));
    }
}
