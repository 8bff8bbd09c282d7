package org.gongyi.web.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.contract.ledger.CurrentTo;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.desk.SupervisionPages.Reach;
import org.gongyi.web.word.SubjectLink;
import org.gongyi.web.word.SubjectLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The desk: what waits for the offices of the person who signed in, and what of theirs waits for others.
@Controller
class DeskPages {

    private static final int SHOWN = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Set<Office> HIGHER = EnumSet.of(Office.TOWNSHIP, Office.COUNTY);

    private final Ledger ledger;
    private final ActorSource actors;
    private final ActWords words;
    private final DutyLines lines;
    private final DeskMatters matters;
    private final SubjectLinks links;
    private final Today today;

    DeskPages(
            Ledger ledger,
            ActorSource actors,
            ActWords words,
            DutyLines lines,
            DeskMatters matters,
            SubjectLinks links,
            Today today) {
        this.ledger = ledger;
        this.actors = actors;
        this.words = words;
        this.lines = lines;
        this.matters = matters;
        this.links = links;
        this.today = today;
    }

    /// @param at position of what was just recorded; the lists are waited for, within bounds
    @GetMapping("/desk")
    String desk(@RequestParam(defaultValue = "") String at, Model page, Locale locale) {
        var awaited = GuidePages.position(at);
        var position = ledger.find(new CurrentTo(awaited, awaited < 0 ? Duration.ZERO : PATIENCE), Long.class);
        var offices = actors.offices();
        var open = duties(offices);
        page.addAttribute("words", words.in(locale));
        page.addAttribute("offices", offices);
        page.addAttribute("communities", communities(offices));
        page.addAttribute(
                "duties",
                lines.of(open.stream().filter(one -> isOf(offices, one)).toList(), today.day()));
        page.addAttribute(
                "others",
                lines.of(open.stream().filter(one -> !isOf(offices, one)).toList(), today.day()));
        page.addAttribute("escalated", escalated(offices));
        page.addAttribute("groups", matters.of(offices));
        page.addAttribute("position", position.orElse(-1L));
        page.addAttribute("at", awaited < 0 ? null : Long.toString(awaited));
        page.addAttribute("current", position.orElse(-1L) >= awaited);
        return "desk/desk";
    }

    private List<CommunityView.Summary> communities(List<Actor> offices) {
        return Reach.of(offices).places().stream()
                .flatMap(
                        place -> ledger
                                .page(new CommunityQuery.Find("", place, null, 100), CommunityView.Summary.class)
                                .items()
                                .stream())
                .distinct()
                .toList();
    }

    /// Those of the offices held; for whoever acts in a community also what others must do there.
    private List<DutyItem> duties(List<Actor> offices) {
        return offices.stream()
                .flatMap(actor -> Stream.concat(
                        duties(actor.place(), actor.office()),
                        actor.office().level() == Office.Level.COMMUNITY ? duties(actor.place(), null) : Stream.of()))
                .distinct()
                .sorted(Comparator.comparing(DutyItem::due))
                .toList();
    }

    private Stream<DutyItem> duties(String place, @Nullable Office office) {
        return ledger.page(new WorklistQuery.Duties(place, office, null, null, SHOWN), DutyItem.class).items().stream();
    }

    private static boolean isOf(List<Actor> offices, DutyItem duty) {
        return offices.stream().anyMatch(actor -> actor.office() == duty.office() && actor.reaches(duty.community()));
    }

    record Escalated(FindingItem item, SubjectLink subject) {}

    /// What must be told to a township or a county reaches the desk of whoever holds an office there.
    private List<Escalated> escalated(List<Actor> offices) {
        var higher = offices.stream()
                .filter(actor -> HIGHER.contains(actor.office()))
                .toList();
        return Reach.of(higher).places().stream()
                .flatMap(this::escalated)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private Stream<Escalated> escalated(String place) {
        var asked = new WorklistQuery.Findings(place, null, OnFail.ESCALATE, null, SHOWN);
        return ledger.page(asked, FindingItem.class).items().stream()
                .map(item -> new Escalated(item, links.of(item.subject())));
    }
}
