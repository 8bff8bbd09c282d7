package org.gongyi.web.convention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.convention.ConventionText;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.convention.ConventionView.Order;
import org.gongyi.contract.convention.ConventionView.Version;
import org.gongyi.web.compare.TextComparison;
import org.gongyi.web.convention.ConventionSheet.ArticleRow;
import org.gongyi.web.convention.ConventionSheet.Changes;
import org.gongyi.web.convention.ConventionSheet.OrderRow;
import org.gongyi.web.convention.ConventionSheet.TextInForce;
import org.gongyi.web.convention.ConventionSheet.VersionRow;
import org.gongyi.web.subject.SubjectReading.Around;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a convention into words.
@Component
final class ConventionSheets {

    private final TrailText steps;
    private final Wording words;

    ConventionSheets(TrailText steps, Wording words) {
        this.steps = steps;
        this.words = words;
    }

    /// @param on the day whose text is shown
    /// @param compared number of the version that is held against the one before; 0 for the last
    ConventionSheet sheet(ConventionView view, Around around, LocalDate on, int compared, LocalDate today) {
        var community = around.community();
        var kind = community.kind();
        return new ConventionSheet(
                view.id().value(),
                view.begun().title(),
                community.name(),
                view.community().value(),
                view.stage().name(),
                words.of(view.stage()),
                standing(view, on, today),
                on.toString(),
                words.date(on),
                List.of(
                        line("convention.kind", words.of(view.begun().kind())),
                        line("grounds", view.begun().grounds())),
                view.on(on).map(one -> inForce(one, view, on)).orElse(null),
                view.orders().stream().map(this::order).toList(),
                versions(view),
                changes(view, compared),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(view.trail(), kind, around.gone(), People.named(community), today),
                community.contact(),
                view.position());
    }

    private String standing(ConventionView view, LocalDate on, LocalDate today) {
        if (!on.equals(today)) return words.say("convention.standing.on", words.date(on));
        var number = view.on(on).map(Version::number).orElse(0);
        return words.say(
                "convention.standing." + view.stage().name(),
                number,
                view.versions().size());
    }

    private TextInForce inForce(Version one, ConventionView view, LocalDate on) {
        var orders = view.ordersOn(on, one.number());
        var rows = ConventionText.of(one.drafted().text()).articles().stream()
                .map(article -> ArticleRow.of(article, isSuspended(article.name(), orders)))
                .toList();
        var adopted = one.adopted();
        return new TextInForce(
                one.number(), one.entry(), adopted == null ? "" : words.date(adopted.inForceFrom()), rows);
    }

    private static boolean isSuspended(String name, List<Order> orders) {
        return !name.isEmpty()
                && orders.stream()
                        .map(one -> one.ordered().articles())
                        .anyMatch(named -> named.isEmpty() || named.contains(name));
    }

    private OrderRow order(Order one) {
        var ordered = one.ordered();
        var what = ordered.articles().isEmpty()
                ? words.say("convention.order.whole", ordered.version(), "", ordered.number())
                : words.say(
                        "convention.order.articles",
                        ordered.version(),
                        String.join(words.say("format.comma"), ordered.articles()),
                        ordered.number());
        var lifted = one.liftedOn();
        return new OrderRow(
                words.date(ordered.occurredOn()),
                ordered.authority(),
                what,
                ordered.grounds(),
                lifted == null
                        ? words.say("convention.order.due", words.date(ordered.dueBy()))
                        : words.say("convention.order.over", words.date(lifted)),
                lifted == null);
    }

    private List<VersionRow> versions(ConventionView view) {
        var rows = new ArrayList<VersionRow>();
        for (var one : view.versions().reversed()) {
            var reviewed = one.reviewed();
            var adopted = one.adopted();
            var resolution = adopted == null ? null : adopted.resolution();
            rows.add(new VersionRow(
                    one.number(),
                    one.entry(),
                    words.date(one.drafted().occurredOn()),
                    reviewed == null
                            ? words.say("convention.not-yet")
                            : words.date(reviewed.occurredOn())
                                    + words.say("format.aside", words.of(reviewed.verdict())),
                    day(adopted == null ? null : adopted.occurredOn()),
                    day(one.filed() == null ? null : one.filed().occurredOn()),
                    day(one.published() == null ? null : one.published().occurredOn()),
                    resolution == null ? null : resolution.value()));
        }
        return rows;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say("convention.not-yet") : words.date(day);
    }

    private static @Nullable Changes changes(ConventionView view, int compared) {
        var all = view.versions();
        var number = compared == 0 ? all.size() : compared;
        if (number < 2 || number > all.size()) return null;
        var before = all.get(number - 2).drafted();
        var after = all.get(number - 1).drafted();
        return new Changes(number - 1, number, after.changes(), TextComparison.of(before.text(), after.text()));
    }

    private Line line(String field, String value) {
        return new Line(words.say("field." + field), value);
    }
}
