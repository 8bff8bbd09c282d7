package org.gongyi.web.desk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.duty.AuditQuery;
import org.gongyi.contract.duty.AuditQuery.Counted;
import org.gongyi.contract.duty.AuditQuery.PlaceCount;
import org.gongyi.contract.duty.AuditQuery.RuleCount;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.word.CheckText;
import org.gongyi.web.word.SubjectLink;
import org.gongyi.web.word.SubjectLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The audit desk: everything late, everything unsupervised, everything with a finding, within the reach of the offices
/// held.
@Controller
class SupervisionPages {

    private static final int SHOWN = 50;

    private final Ledger ledger;
    private final ActorSource actors;
    private final ActWords words;
    private final CheckText checks;
    private final DutyLines duties;
    private final SubjectLinks links;
    private final Today today;

    SupervisionPages(
            Ledger ledger,
            ActorSource actors,
            ActWords words,
            CheckText checks,
            DutyLines duties,
            SubjectLinks links,
            Today today) {
        this.ledger = ledger;
        this.actors = actors;
        this.words = words;
        this.checks = checks;
        this.duties = duties;
        this.links = links;
        this.today = today;
    }

    enum View {
        FOUND,
        LATE,
        UNSUPERVISED
    }

    /// A finding with its check in words.
    record FoundLine(FindingItem item, SubjectLink subject, CheckText.Line check) {}

    /// @param rule and `consequence`, `place`, `cursor`: what is none of ours is as if it were not asked for
    @GetMapping("/desk/supervision")
    String supervision(
            @RequestParam(defaultValue = "found") String view,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String consequence,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            Model page,
            Locale locale) {
        var reach = Reach.of(actors.offices());
        var within = reach.narrowed(place);
        var asked = rule.matches("[A-Z][A-Z0-9.-]{1,40}") ? rule : null;
        var onFail = one(OnFail.class, consequence);
        var shown = one(View.class, view);
        page.addAttribute("words", words.in(locale));
        page.addAttribute("view", shown == null ? View.FOUND : shown);
        page.addAttribute("rule", asked == null ? "" : asked);
        page.addAttribute("consequence", onFail);
        page.addAttribute("place", within);
        page.addAttribute("wider", reach.wider(within));
        page.addAttribute("reach", reach.places());
        page.addAttribute("supervisor", reach.supervises());
        counts(
                page,
                ledger.find(new AuditQuery.Count(within, today.day()), Counted.class)
                        .orElseThrow());
        list(page, shown == null ? View.FOUND : shown, within, asked, onFail, cursor);
        return "desk/supervision";
    }

    private static void counts(Model page, Counted counted) {
        page.addAttribute("places", counted.places());
        page.addAttribute("late", sum(counted.places(), PlaceCount::late));
        page.addAttribute("unsupervised", sum(counted.places(), PlaceCount::unsupervised));
        page.addAttribute("found", sum(counted.places(), PlaceCount::found));
        page.addAttribute("lateRules", counted.late());
        page.addAttribute("foundRules", byRule(counted.found()));
        page.addAttribute("consequences", consequences(counted.found()));
    }

    private void list(
            Model page,
            View view,
            String place,
            @Nullable String rule,
            @Nullable OnFail onFail,
            @Nullable String cursor) {
        var shown = switch (view) {
            case LATE ->
                lines(ledger.page(new AuditQuery.Late(place, today.day(), rule, cursor, SHOWN), DutyItem.class));
            case UNSUPERVISED -> lines(ledger.page(new AuditQuery.Unsupervised(place, cursor, SHOWN), DutyItem.class));
            case FOUND ->
                found(ledger.page(new WorklistQuery.Findings(place, rule, onFail, cursor, SHOWN), FindingItem.class));
        };
        page.addAttribute("items", shown.items());
        page.addAttribute("next", shown.next());
    }

    private Page<?> lines(Page<DutyItem> page) {
        return new Page<>(duties.of(page.items(), today.day()), page.next());
    }

    private Page<?> found(Page<FindingItem> page) {
        return new Page<>(page.items().stream().map(this::line).toList(), page.next());
    }

    private FoundLine line(FindingItem item) {
        var check = new Check(item.rule(), false, item.onFail(), item.numbers(), item.arithmetic(), item.citation());
        var subject = links.of(item.subject());
        return new FoundLine(item, subject, checks.of(check));
    }

    private static long sum(List<PlaceCount> places, ToLongFunction<PlaceCount> count) {
        return places.stream().mapToLong(count).sum();
    }

    private static List<RuleCount> byRule(List<RuleCount> found) {
        return found.stream()
                .collect(Collectors.groupingBy(RuleCount::rule, Collectors.summingLong(RuleCount::count)))
                .entrySet()
                .stream()
                .map(one -> new RuleCount(one.getKey(), null, one.getValue()))
                .sorted(Comparator.comparingLong(RuleCount::count).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    private static Set<OnFail> consequences(List<RuleCount> found) {
        var all = EnumSet.noneOf(OnFail.class);
        found.stream().map(RuleCount::onFail).forEach(one -> {
            if (one != null) all.add(one);
        });
        return all;
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String kebab) {
        var name = kebab.toUpperCase(Locale.ROOT).replace('-', '_');
        return EnumSet.allOf(type).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// How far somebody sees: the places of the offices held, widest first, since a wider place holds the narrower.
    record Reach(List<String> places, boolean supervises) {

        static Reach of(List<Actor> offices) {
            var places = offices.stream()
                    .map(Actor::place)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
            return new Reach(
                    places, offices.stream().anyMatch(actor -> actor.office() == Office.SUPERVISION_COMMITTEE));
        }

        /// The place asked for where it lies within reach, else all that is.
        String narrowed(String place) {
            return place.matches("\\d{4,12}") && places.stream().anyMatch(place::startsWith)
                    ? place
                    : places.stream().findFirst().orElse("-");
        }

        /// The way back up: from a community to its township, from there to the county.
        @Nullable
        String wider(String place) {
            var up = switch (place.length()) {
                case 12 -> place.substring(0, 9);
                case 9 -> place.substring(0, 6);
                case 6 -> place.substring(0, 4);
                default -> "";
            };
            return !up.isEmpty() && places.stream().anyMatch(up::startsWith) ? up : null;
        }
    }
}
