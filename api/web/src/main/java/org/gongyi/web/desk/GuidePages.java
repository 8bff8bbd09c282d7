package org.gongyi.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.Acting;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.WireName;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The guide: what can be done next with a matter or a register, and why not the rest.
@Controller
class GuidePages {

    private final Ledger ledger;
    private final Acting acting;
    private final ActWords words;
    private final Today today;
    private final Wording wording;
    private final SubjectTitles titles;

    GuidePages(Ledger ledger, Acting acting, ActWords words, Today today, Wording wording, SubjectTitles titles) {
        this.ledger = ledger;
        this.acting = acting;
        this.words = words;
        this.today = today;
        this.wording = wording;
        this.titles = titles;
    }

    /// What is under way, as the guide shows it.
    ///
    /// @param status where it stands, `more` what else is said of it
    record UnderWay(String title, String status, List<String> more, List<DutyView> duties, long position) {}

    /// What was just recorded may not be seen by another process yet: the page says that it is catching up.
    @GetMapping(
            "/desk/{family:resolutions|elections|recalls|disclosures|hearings|petitions|conventions|cadres|estates}/{id:(?!new$).+}")
    ModelAndView underWay(
            @PathVariable String family,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String at,
            Locale locale) {
        var procedure = Procedure.at(family);
        var community = procedure.communityOf(id);
        var position = position(at);
        var view = CatchingUp.with(() -> underWay(procedure, id), UnderWay::position, position);
        if (view.isEmpty() && position < 0) throw new NothingThere(WireName.of(procedure), id);
        var page = guide(procedure, id, community, locale);
        page.setViewName("desk/subject");
        page.addObject("under", view.orElse(null));
        page.addObject("page", "/%s/%s".formatted(procedure.path(), id));
        return said(page, position, CatchingUp.isCurrent(view, UnderWay::position, position));
    }

    private Optional<UnderWay> underWay(Procedure procedure, String id) {
        return switch (procedure) {
            case RESOLUTION ->
                ledger.find(new ResolutionQuery.Of(new ResolutionId(id)), ResolutionView.class)
                        .map(this::matter);
            case ELECTION ->
                ledger.find(new ElectionQuery.Of(new ElectionId(id)), ElectionView.class)
                        .map(this::election);
            case RECALL ->
                ledger.find(new RecallQuery.Of(new RecallId(id)), RecallView.class)
                        .map(this::recall);
            case DISCLOSURE ->
                ledger.find(new DisclosureQuery.Of(new DisclosureId(id)), DisclosureView.class)
                        .map(this::disclosure);
            case HEARING ->
                ledger.find(new HearingQuery.Of(new HearingId(id)), HearingView.class)
                        .map(this::hearing);
            case ESTATE ->
                ledger.find(new EstateQuery.Of(new EstateId(id)), EstateView.class)
                        .map(this::estate);
            case CONVENTION ->
                ledger.find(new ConventionQuery.Of(new ConventionId(id)), ConventionView.class)
                        .map(this::convention);
            case PETITION ->
                ledger.find(new PetitionQuery.Of(new PetitionId(id)), PetitionView.class)
                        .map(this::petition);
            case CADRE ->
                ledger.find(new CadreQuery.Of(new CadreId(id)), CadreView.class).map(this::cadre);
            case ROLL, COMMUNITY, FACT -> throw new NothingThere(WireName.of(procedure), id);
        };
    }

    private UnderWay matter(ResolutionView view) {
        var more = new ArrayList<>(List.of(wording.of(view.matter())));
        if (view.reached() != null) more.add(wording.of(view.reached()));
        return new UnderWay(view.title(), wording.of(view.status()), more, view.duties(), view.position());
    }

    private UnderWay election(ElectionView view) {
        var more =
                List.of(wording.of(view.plan().mode()), wording.date(view.plan().pollingDay()));
        var title = titles.of(view, ledger.register(view.community()).kind());
        return new UnderWay(title, wording.of(view.stage()), more, view.duties(), view.position());
    }

    private UnderWay recall(RecallView view) {
        var stage = wording.of(view.stage());
        return new UnderWay(titles.of(view), stage, List.of(), view.duties(), view.position());
    }

    private UnderWay estate(EstateView view) {
        var company = view.propertyCompany();
        var status = company == null ? wording.say("estate.no-company") : company;
        var more = new ArrayList<>(List.of(wording.say("estate.area-of", view.area())));
        for (var vote : view.votes())
            if (vote.stage().isOpen())
                more.add(wording.say(
                        "estate.vote-of", vote.number(), vote.called().title(), wording.of(vote.stage())));
        return new UnderWay(view.registered().name(), status, more, view.duties(), view.position());
    }

    private UnderWay petition(PetitionView view) {
        var kind = ledger.find(new CommunityQuery.Of(view.community()), CommunityView.class)
                .map(CommunityView::kind);
        var body = view.submitted().body();
        return new UnderWay(
                view.submitted().title(),
                wording.of(view.stage()),
                List.of(kind.map(known -> wording.of(body, known)).orElseGet(() -> wording.of(body))),
                view.duties(),
                view.position());
    }

    private UnderWay hearing(HearingView view) {
        var more = new ArrayList<>(List.of(wording.of(view.begun().form())));
        var opinions = view.outcomes();
        if (opinions.opinions() > 0)
            more.add(wording.say("hearing.opinions.open", opinions.opinions(), opinions.undecided()));
        return new UnderWay(view.begun().title(), wording.of(view.stage()), more, view.duties(), view.position());
    }

    private UnderWay convention(ConventionView view) {
        var more = new ArrayList<>(List.of(wording.of(view.begun().kind())));
        if (!view.versions().isEmpty())
            more.add(wording.say("convention.nth", view.versions().size()));
        return new UnderWay(view.begun().title(), wording.of(view.stage()), more, view.duties(), view.position());
    }

    private UnderWay cadre(CadreView view) {
        var more = new ArrayList<String>();
        for (var one : view.promises())
            if (one.state() == null || !one.state().isFinal())
                more.add(wording.say("cadre.desk.promise", one.number(), wording.date(one.dueBy())));
        if (!view.reviews().isEmpty()) {
            var last = view.reviews().getLast().announced();
            more.add(wording.say("cadre.desk.review", String.valueOf(last.year()), wording.date(last.meetingOn())));
        }
        var status = wording.say("cadre.desk.status", view.promises().size());
        return new UnderWay(view.name(), status, more, view.duties(), view.position());
    }

    private UnderWay disclosure(DisclosureView view) {
        var plan = view.plan();
        var more = new ArrayList<>(List.of(wording.of(plan.group())));
        if (view.due() != null) more.add(wording.date(view.due()));
        var title = titles.of(plan);
        return new UnderWay(title, wording.of(view.stage()), more, view.duties(), view.position());
    }

    @GetMapping("/desk/communities/{code}")
    ModelAndView register(@PathVariable String code, @RequestParam(defaultValue = "") String at, Locale locale) {
        var community = NothingThere.unless("community", code, CommunityCode::new);
        var position = position(at);
        var view = CatchingUp.with(
                        () -> ledger.find(new CommunityQuery.Of(community), CommunityView.class),
                        CommunityView::position,
                        position)
                .orElseThrow(() -> new NothingThere("community", code));
        var page = guide(Procedure.COMMUNITY, code, community, locale);
        page.setViewName("desk/register");
        page.addObject("community", view);
        page.addObject("beginnings", beginnings(community));
        return said(page, position, view.position() >= position);
    }

    /// @param address of the form
    record Beginning(String act, String address) {}

    /// What the offices held there may begin.
    private List<Beginning> beginnings(CommunityCode community) {
        return Arrays.stream(Procedure.values())
                .filter(procedure -> !procedure.beginnings().isEmpty())
                .flatMap(procedure -> beginnings(procedure, community))
                .toList();
    }

    private Stream<Beginning> beginnings(Procedure procedure, CommunityCode community) {
        return acting.openings(procedure, procedure.unbegun(community)).stream()
                .filter(one -> one.open() && procedure.beginnings().contains(one.act()))
                .map(one -> new Beginning(
                        one.act(), "/desk/%s/new/%s?community=%s".formatted(procedure.path(), one.act(), community)));
    }

    private ModelAndView guide(Procedure procedure, String subject, CommunityCode community, Locale locale) {
        var openings = acting.openings(procedure, subject);
        var page = new ModelAndView();
        page.addObject("words", words.in(locale));
        page.addObject("today", today.day());
        page.addObject("code", community.value());
        page.addObject("subject", subject);
        page.addObject("open", openings.stream().filter(Opening::open).toList());
        page.addObject("closed", openings.stream().filter(GuidePages::isWaiting).toList());
        return page;
    }

    /// Not open, and it is this person's to do once what is missing is there.
    private static boolean isWaiting(Opening opening) {
        return !opening.open() && !opening.missing().isEmpty();
    }

    private static ModelAndView said(ModelAndView page, long position, boolean current) {
        page.addObject("at", position < 0 ? null : Long.toString(position));
        page.addObject("current", current);
        return page;
    }

    static long position(String at) {
        return at.matches("\\d{1,18}") ? Long.parseLong(at) : -1;
    }
}
