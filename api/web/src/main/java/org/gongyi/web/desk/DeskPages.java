package org.gongyi.web.desk;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The desk: what waits for the offices of the person who signed in.
@Controller
class DeskPages {

    private static final int SHOWN = 50;
    private static final Set<Status> OPEN = EnumSet.of(Status.UNDER_WAY, Status.ADOPTED, Status.SUSPENDED);

    private final Ledger ledger;
    private final ActorSource actors;
    private final ActWords words;
    private final Today today;

    DeskPages(Ledger ledger, ActorSource actors, ActWords words, Today today) {
        this.ledger = ledger;
        this.actors = actors;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/desk")
    String desk(Model page, Locale locale) {
        var offices = actors.offices();
        page.addAttribute("words", words.in(locale));
        page.addAttribute("today", today.day());
        page.addAttribute("offices", offices);
        page.addAttribute("communities", communities(offices));
        page.addAttribute("duties", duties(offices));
        page.addAttribute("matters", matters(offices));
        return "desk/desk";
    }

    /// Findings within the reach of the offices held, or of one place within it.
    @GetMapping("/desk/supervision")
    String supervision(
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String cursor,
            Model page,
            Locale locale) {
        var reach = places(actors.offices());
        var within = reach.contains(place) ? place : reach.stream().findFirst().orElse("-");
        var asked = rule.matches("[A-Z][A-Z0-9.-]{1,40}") ? rule : null;
        var findings = ledger.page(new WorklistQuery.Findings(within, asked, cursor, SHOWN), FindingItem.class);
        page.addAttribute("words", words.in(locale));
        page.addAttribute("rule", asked == null ? "" : asked);
        page.addAttribute("places", reach);
        page.addAttribute("place", within);
        page.addAttribute("findings", findings.items());
        page.addAttribute("next", findings.next());
        return "desk/supervision";
    }

    /// Widest first: a wider place holds the narrower.
    private static List<String> places(List<Actor> offices) {
        return offices.stream()
                .map(Actor::place)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<CommunityView.Summary> communities(List<Actor> offices) {
        return places(offices).stream()
                .flatMap(
                        place -> ledger
                                .page(new CommunityQuery.Find("", place, null, 100), CommunityView.Summary.class)
                                .items()
                                .stream())
                .distinct()
                .toList();
    }

    private List<DutyItem> duties(List<Actor> offices) {
        return offices.stream()
                .flatMap(actor -> duties(actor).stream())
                .distinct()
                .sorted(Comparator.comparing(DutyItem::due))
                .limit(SHOWN)
                .toList();
    }

    private List<DutyItem> duties(Actor actor) {
        return ledger.page(new WorklistQuery.Duties(actor.place(), actor.office(), null, SHOWN), DutyItem.class)
                .items();
    }

    private List<ResolutionView.Summary> matters(List<Actor> offices) {
        return places(offices).stream()
                .flatMap(this::matters)
                .collect(toMap(ResolutionView.Summary::id, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Stream<ResolutionView.Summary> matters(String place) {
        return ledger
                .page(new ResolutionQuery.Find(place, "", null, null, SHOWN), ResolutionView.Summary.class)
                .items()
                .stream()
                .filter(matter -> OPEN.contains(matter.status()));
    }
}
