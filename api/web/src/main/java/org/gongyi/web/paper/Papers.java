package org.gongyi.web.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Check;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityQuery.EndOfOffice;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.Profile;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.proof.ProofSheet;
import org.gongyi.web.telling.Erasures;
import org.gongyi.web.telling.Moderations;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.PostedProfiles;
import org.gongyi.web.telling.PostedProxies;
import org.gongyi.web.telling.PostedProxies.Posted;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.ErasureText;
import org.gongyi.web.word.LawText;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the notice of one record. What it says comes from that record, and from those of the same stream before it.
@Component
final class Papers {

    private final QueryGateway queries;
    private final Wording words;
    private final TrailText steps;
    private final ElectionBodies elections;
    private final DisclosureBodies disclosures;
    private final LawText law;
    private final SubjectTitles titles;
    private final People people;
    private final PostedProxies proxies;
    private final PostedProfiles profiles;
    private final RegisterBodies register;
    private final RecallBodies recalls;
    private final HearingBodies hearings;
    private final EstateBodies estates;
    private final CadreBodies cadres;
    private final Erasures erasures;
    private final ErasureText gone;
    private final Moderations moderations;
    private final Freshness freshness;

    Papers(
            QueryGateway queries,
            Wording words,
            TrailText steps,
            ElectionBodies elections,
            DisclosureBodies disclosures,
            LawText law,
            SubjectTitles titles,
            People people,
            PostedProxies proxies,
            PostedProfiles profiles,
            RegisterBodies register,
            RecallBodies recalls,
            HearingBodies hearings,
            EstateBodies estates,
            CadreBodies cadres,
            Erasures erasures,
            ErasureText gone,
            Moderations moderations,
            Freshness freshness) {
        this.queries = queries;
        this.words = words;
        this.steps = steps;
        this.elections = elections;
        this.disclosures = disclosures;
        this.law = law;
        this.titles = titles;
        this.people = people;
        this.proxies = proxies;
        this.profiles = profiles;
        this.register = register;
        this.recalls = recalls;
        this.hearings = hearings;
        this.estates = estates;
        this.cadres = cadres;
        this.erasures = erasures;
        this.gone = gone;
        this.moderations = moderations;
        this.freshness = freshness;
    }

    /// Nothing for the moment in which the lists do not know its community yet.
    Optional<Paper> of(Entry<?> entry, ProofSheet proof) {
        return answer(new CommunityQuery.Of(entry.event().community()), CommunityView.class)
                .map(community -> paper(entry, community, proof));
    }

    private Paper paper(Entry<?> entry, CommunityView community, ProofSheet proof) {
        var event = entry.event();
        var kind = community.kind();
        var proxies = postedProxies(entry);
        var names = proxies.orElseGet(() -> people.in(event));
        var told = gone.gone(erasures.in(Stream.of(event)), kind);
        var step = moderations.shown(entry, steps.step(entry, kind, told, names, freshness.today()));
        var before = before(entry);
        var notice = NoticeKind.of(event);
        var described = described(entry);
        var body = body(entry, community, step, before, names, proxies.isPresent(), described);
        return new Paper(
                community.name(),
                words.say("paper.heading." + notice, step.name()),
                about(event, before, kind),
                words.say("paper.lead." + notice),
                body.chosen(),
                body.facts(),
                body.texts(),
                body.tables(),
                words.say("paper.reference", proof.position()),
                signer(entry.recorded().by().office(), community),
                words.date(event.occurredOn()),
                law(event),
                contact(community.contact()),
                proxies.isPresent() || !described.isEmpty(),
                proof.code(),
                proof.address(),
                null);
    }

    /// @param posted whether a list of proxies hangs still
    /// @param described what is told of candidates while their notice hangs
    private Body body(
            Entry<?> entry,
            CommunityView community,
            Step step,
            List<ElectionEvent> before,
            Names names,
            boolean posted,
            Map<PersonId, Profile> described) {
        var told = Body.told(step.facts(), step.texts(), step.tables());
        return switch (entry.event()) {
            case ProxiesPublished _, ProxiesTakenBack _ when !posted -> elections.takenDown(told, before);
            case RollPublished e ->
                elections
                        .of(e, told, before, community.kind(), names, described)
                        .with(new Line(words.say("paper.objection-place"), place(community)));
            case ElectionEvent e -> elections.of(e, told, before, community.kind(), names, described);
            case HearingEvent e ->
                heard(e).map(view -> hearings.of(e, view, entry.recorded().position(), told))
                        .orElse(told);
            case OwnersResultAnnounced e ->
                answer(new EstateQuery.Of(e.estate()), EstateView.class)
                        .map(view -> estates.asked(e, view, told))
                        .orElse(told);
            case VersionPublished e -> adopted(e, told);
            case DemandedMeetingCalled e -> demanded(e, told);
            case CadreEvent e ->
                answer(new CadreQuery.Of(e.cadre()), CadreView.class)
                        .map(view -> cadres.of(e, view, told))
                        .orElse(told);
            case RecallVoteCalled e -> recalled(e, entry.recorded().position(), told);
            case RecallVoted e -> recalled(e, entry.recorded().position(), told);
            case BodySeated e when e.body() == Office.SUPERVISION_COMMITTEE -> register.seated(e, told);
            case ResignationDecided e -> register.considered(e, told);
            case EndOfOfficePublished e -> ended(e, entry.recorded().position(), told);
            case DisclosurePosted e ->
                disclosed(e).map(view -> disclosures.posted(e, view)).orElse(told);
            default -> told;
        };
    }

    private Body ended(EndOfOfficePublished e, long position, Body told) {
        return answer(new EndOfOffice(e.community(), e.office(), e.person(), position), OfficeLeft.class)
                .map(left -> register.ended(left, told))
                .orElse(told);
    }

    /// Where the office of the committee is, else whoever takes objections.
    private String place(CommunityView community) {
        var contact = community.contact();
        return contact == null || contact.address() == null
                ? community.name() + words.of(Office.ELECTION_COMMITTEE, community.kind())
                : contact.address();
    }

    private Optional<HearingView> heard(HearingEvent event) {
        return answer(new HearingQuery.Of(event.hearing()), HearingView.class);
    }

    /// What the meeting is about.
    private Body demanded(DemandedMeetingCalled e, Body told) {
        return answer(new PetitionQuery.Of(e.petition()), PetitionView.class)
                .map(view -> told.saying(
                        new Line(words.say("field.topic"), view.submitted().topic())))
                .orElse(told);
    }

    /// The whole text that hangs on the board.
    private Body adopted(VersionPublished e, Body told) {
        return answer(new ConventionQuery.Of(e.convention()), ConventionView.class)
                .map(view -> told.saying(new Line(
                        words.say("field.convention.text"),
                        view.versions().get(e.version() - 1).drafted().text())))
                .orElse(told);
    }

    private Body recalled(RecallEvent event, long position, Body told) {
        return answer(new RecallQuery.Of(event.recall()), RecallView.class)
                .map(view -> recalls.grounds(view, position, told))
                .orElse(told);
    }

    /// Nothing for other records, and for a list that hangs on the board no more.
    private Optional<Names> postedProxies(Entry<?> entry) {
        var election = switch (entry.event()) {
            case ProxiesPublished e -> e.election();
            case ProxiesTakenBack e -> e.election();
            default -> null;
        };
        return election == null
                ? Optional.empty()
                : view(election)
                        .filter(view ->
                                PostedProxies.isTheLast(view, entry.recorded().position()))
                        .map(view -> proxies.names(view, listed(view)));
    }

    private static List<Proxy> listed(ElectionView view) {
        return PostedProxies.standing(view.trail().stream().map(Entry::event).toList()).stream()
                .map(Posted::proxy)
                .toList();
    }

    /// Nobody where the record is no notice of candidates, or hangs on the board no more.
    private Map<PersonId, Profile> described(Entry<?> entry) {
        return entry.event() instanceof ElectionEvent e && PostedProfiles.isNotice(e)
                ? view(e.election())
                        .map(view -> profiles.of(view, entry.recorded().position()))
                        .orElse(Map.of())
                : Map.of();
    }

    private Optional<ElectionView> view(ElectionId election) {
        return answer(new ElectionQuery.Of(election), ElectionView.class);
    }

    private Optional<DisclosureView> disclosed(DisclosureEvent event) {
        return answer(new DisclosureQuery.Of(event.disclosure()), DisclosureView.class);
    }

    /// The records of the election up to this one.
    private List<ElectionEvent> before(Entry<?> entry) {
        if (!(entry.event() instanceof ElectionEvent event)) return List.of();
        return view(event.election())
                .map(view -> view.trail().stream()
                        .filter(one ->
                                one.recorded().position() <= entry.recorded().position())
                        .map(Entry::event)
                        .toList())
                .orElse(List.of(event));
    }

    private @Nullable String about(LedgerEvent event, List<ElectionEvent> before, CommunityKind kind) {
        return switch (event) {
            case ElectionEvent _ -> {
                var called = (ElectionCalled) before.getFirst();
                yield titles.of(called.kind(), ElectionBodies.pollingDay(before), kind);
            }
            case RecallEvent e ->
                answer(new RecallQuery.Of(e.recall()), RecallView.class)
                        .map(titles::of)
                        .orElse(null);
            case ResolutionEvent e ->
                answer(new ResolutionQuery.Of(e.resolution()), ResolutionView.class)
                        .map(ResolutionView::title)
                        .orElse(null);
            case HearingEvent e -> heard(e).map(view -> view.begun().title()).orElse(null);
            case EstateEvent e ->
                answer(new EstateQuery.Of(e.estate()), EstateView.class)
                        .map(view -> view.registered().name())
                        .orElse(null);
            case ConventionEvent e ->
                answer(new ConventionQuery.Of(e.convention()), ConventionView.class)
                        .map(view -> view.begun().title())
                        .orElse(null);
            case PetitionEvent e ->
                answer(new PetitionQuery.Of(e.petition()), PetitionView.class)
                        .map(view -> view.submitted().title())
                        .orElse(null);
            case CadreEvent e ->
                answer(new CadreQuery.Of(e.cadre()), CadreView.class)
                        .map(CadreView::name)
                        .orElse(null);
            case DisclosureEvent e ->
                disclosed(e).map(view -> titles.of(view.plan())).orElse(null);
            default -> null;
        };
    }

    /// An office of the community bears its name; a township or county signs with its own.
    private String signer(Office office, CommunityView community) {
        return switch (office.level()) {
            case COMMUNITY -> community.name() + words.of(office, community.kind());
            case TOWNSHIP -> community.township().name();
            case COUNTY -> community.county().name();
            case CITY -> words.of(office);
        };
    }

    private List<String> law(LedgerEvent event) {
        return event.findings().checks().stream()
                .map(Check::citation)
                .distinct()
                .map(law::of)
                .toList();
    }

    private @Nullable String contact(@Nullable ContactView contact) {
        return contact == null ? null : words.say("paper.contact", contact.telephone());
    }

    private <T> Optional<T> answer(Object question, Class<T> type) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(type)).join();
    }
}
