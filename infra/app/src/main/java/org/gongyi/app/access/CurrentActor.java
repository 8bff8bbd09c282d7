package org.gongyi.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.app.access.SignedIn.Bounds;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.access.Caller;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.access.NotYours.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who acts: the offices that the persons of the account hold by the register today, and its appointments, narrowed by
/// what a token is bound to.
@Component
class CurrentActor implements ActorSource {

    private final Accounts accounts;
    private final Holdings holdings;
    private final CommunityOffices communities;
    private final ActNames acts;
    private final Clock clock;

    CurrentActor(Accounts accounts, Holdings holdings, CommunityOffices communities, ActNames acts, Clock clock) {
        this.accounts = accounts;
        this.holdings = holdings;
        this.communities = communities;
        this.acts = acts;
        this.clock = clock;
    }

    /// An office with its days, and whether the token at hand reaches it.
    private record Held(Actor actor, LocalDate from, LocalDate until, boolean withinToken) {
        boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    @Override
    public Actor actorFor(String act, CommunityCode community) {
        var signedIn = signedIn().orElseThrow(() -> new NotYours(Reason.SIGN_IN));
        requireOfficial(signedIn);
        if (!signedIn.mayRecord()) throw new NotYours(Reason.TOKEN_TOO_NARROW);
        var held = held(signedIn, community).toList();
        var chosen = ChosenOffice.ofRequest();
        return chosen.map(office -> heldAs(office, held)).orElseGet(() -> usual(act, held));
    }

    private void requireOfficial(SignedIn signedIn) {
        var account = AccountGuard.letIn(signedIn.account()).orElseGet(() -> accounts.get(signedIn.account()));
        if (account.administrator()) throw new NotYours(Reason.ADMINISTRATOR);
        if (account.mustChange()) throw new NotYours(Reason.CHANGE_PASSWORD);
    }

    private Actor heldAs(Office office, List<Held> held) {
        var ofOffice =
                held.stream().filter(one -> one.actor().office() == office).toList();
        if (ofOffice.isEmpty()) throw new NotYours(Reason.OFFICE_NOT_HELD, office, null);
        return today(ofOffice).findFirst().orElseThrow(() -> whyNone(ofOffice));
    }

    /// The office that usually records the act; of one that records none of it, the decider says so.
    private Actor usual(String act, List<Held> held) {
        var offices = acts.officesFor(act);
        return today(held)
                .min(Comparator.comparingInt(actor -> rank(offices, actor.office())))
                .orElseThrow(() -> whyNone(held));
    }

    private static int rank(List<Office> offices, Office office) {
        var place = offices.indexOf(office);
        return place < 0 ? offices.size() + office.ordinal() : place;
    }

    private Stream<Actor> today(List<Held> held) {
        var today = LocalDate.now(clock);
        return held.stream()
                .filter(one -> one.runsOn(today) && one.withinToken())
                .map(Held::actor);
    }

    private NotYours whyNone(List<Held> held) {
        var today = LocalDate.now(clock);
        if (held.stream().anyMatch(one -> one.runsOn(today))) return new NotYours(Reason.TOKEN_TOO_NARROW);
        return held.stream()
                .filter(one -> one.until().isBefore(today))
                .max(Comparator.comparing(Held::until))
                .map(last -> new NotYours(Reason.OFFICE_ENDED, last.actor().office(), last.until()))
                .orElseGet(() -> new NotYours(Reason.NO_OFFICE_HERE));
    }

    @Override
    public Optional<Actor> findActorFor(String act, CommunityCode community) {
        try {
            return Optional.of(actorFor(act, community));
        } catch (NotYours nobody) {
            return Optional.empty();
        }
    }

    @Override
    public List<Actor> offices(CommunityCode community) {
        return signedIn()
                .map(one -> today(held(one, community).toList()).toList())
                .orElse(List.of());
    }

    @Override
    public List<Actor> offices() {
        return signedIn().map(this::everywhere).orElse(List.of());
    }

    private List<Actor> everywhere(SignedIn signedIn) {
        var links = holdings.links(signedIn.account()).stream().flatMap(link -> linked(link, signedIn.bounds()));
        return today(Stream.concat(links, appointed(signedIn)).toList()).toList();
    }

    private Stream<Held> held(SignedIn signedIn, CommunityCode community) {
        var links = holdings.links(signedIn.account()).stream()
                .filter(link -> link.community().equals(community))
                .flatMap(link -> linked(link, signedIn.bounds()));
        var appointed = appointed(signedIn).filter(one -> one.actor().reaches(community));
        return Stream.concat(links, appointed)
                .map(one -> isWithin(signedIn.bounds(), community)
                        ? one
                        : new Held(one.actor(), one.from(), one.until(), false));
    }

    private Stream<Held> linked(Holdings.Link link, @Nullable Bounds bounds) {
        return communities.tenures(link.community()).stream()
                .filter(tenure -> tenure.person().equals(link.person()))
                .map(tenure -> held(tenure, link.person(), link.community(), bounds));
    }

    private static Held held(TenureView tenure, PersonId person, CommunityCode community, @Nullable Bounds bounds) {
        var actor = new Actor(tenure.office(), person, community.value());
        return new Held(actor, tenure.from(), tenure.until(), isOf(bounds, tenure.office()));
    }

    private Stream<Held> appointed(SignedIn signedIn) {
        return holdings.appointments(signedIn.account()).stream()
                .map(one -> new Held(one.actor(), one.from(), one.until(), isOf(signedIn.bounds(), one.office())));
    }

    private static boolean isOf(@Nullable Bounds bounds, Office office) {
        return bounds == null || bounds.office() == null || Objects.equals(bounds.office(), office.name());
    }

    private static boolean isWithin(@Nullable Bounds bounds, CommunityCode community) {
        return bounds == null || bounds.place() == null || community.isWithin(bounds.place());
    }

    @Override
    public Optional<Caller> caller() {
        return signedIn()
                .flatMap(signedIn -> AccountGuard.letIn(signedIn.account()).or(() -> accounts.find(signedIn.account())))
                .map(account -> new Caller(account.login(), account.name(), account.administrator()));
    }

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
