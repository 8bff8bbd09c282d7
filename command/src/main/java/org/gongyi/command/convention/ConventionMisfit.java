package org.gongyi.command.convention;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.convention.Convention.State;
import org.gongyi.command.convention.Convention.State.Known;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionCommand.AdoptVersion;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionCommand.DraftVersion;
import org.gongyi.contract.convention.ConventionCommand.EndConvention;
import org.gongyi.contract.convention.ConventionCommand.FileVersion;
import org.gongyi.contract.convention.ConventionCommand.GatherViews;
import org.gongyi.contract.convention.ConventionCommand.LiftConventionOrder;
import org.gongyi.contract.convention.ConventionCommand.NoteConventionLapse;
import org.gongyi.contract.convention.ConventionCommand.OrderConventionCorrection;
import org.gongyi.contract.convention.ConventionCommand.PublishVersion;
import org.gongyi.contract.convention.ConventionCommand.ReviewDraft;
import org.gongyi.contract.convention.ConventionCommand.SubmitDraft;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionText;
import org.gongyi.contract.convention.Ending;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What an act on a convention cannot say, whatever the law: a vote before the text, an article that is not in it.
final class ConventionMisfit {

    private ConventionMisfit() {}

    static Optional<Refusal> of(ConventionCommand act, State state, Circumstances circumstances) {
        if (act instanceof BeginConvention) return Optional.empty();
        var docket = ((Known) state).docket();
        if (act.occurredOn().isBefore(docket.begunOn())) return is("occurredOn", "before-the-convention");
        return switch (act) {
            case BeginConvention _ -> Optional.empty();
            case GatherViews a when a.from().isAfter(a.occurredOn()) -> is("from", "after-the-last-day");
            case GatherViews _ -> Optional.empty();
            case DraftVersion a -> draft(a, docket);
            case SubmitDraft a -> notBefore(a, docket.draft().draftedOn(), "before-the-draft");
            case ReviewDraft a -> notBefore(a, docket.draft().submittedOn(), "before-it-was-submitted");
            case AdoptVersion a -> adopt(a, docket, circumstances);
            case FileVersion _, PublishVersion _ ->
                notBefore(act, docket.version(docket.adopted()).adoptedOn(), "before-it-was-adopted");
            case OrderConventionCorrection a -> order(a, docket);
            case LiftConventionOrder a -> lift(a, docket);
            case EndConvention a -> end(a, docket, circumstances);
            case NoteConventionLapse a ->
                docket.duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .flatMap(problem -> is("duty", problem));
        };
    }

    private static Optional<Refusal> draft(DraftVersion a, Docket docket) {
        if (docket.versions().size() == ConventionCommand.MOST_VERSIONS) return is("text", "too-many-versions");
        var names = ConventionText.of(a.text()).names();
        if (names.size() > ConventionCommand.MOST_ARTICLES) return is("text", "too-many-articles");
        return new HashSet<>(names).size() < names.size() ? is("text", "article-twice") : Optional.empty();
    }

    private static Optional<Refusal> adopt(AdoptVersion a, Docket docket, Circumstances circumstances) {
        var draft = docket.draft();
        if (a.occurredOn().isBefore(draft.draftedOn())) return is("occurredOn", "before-the-draft");
        if (a.inForceFrom().isBefore(a.occurredOn())) return is("inForceFrom", "before-it-was-adopted");
        if (a.resolution() == null) return Optional.empty();
        return decided(a, a.resolution(), docket.kind(), circumstances);
    }

    /// The resolution is one of this community, stands adopted since the day the act names, and is about rules.
    private static Optional<Refusal> decided(
            ConventionCommand act, ResolutionId named, ConventionKind kind, Circumstances circumstances) {
        if (!named.community().equals(act.community())) return is("resolution", "of-another-community");
        var vote = circumstances.surroundings().find(AdoptingVote.class).orElse(null);
        if (vote == null || vote.adoptedOn() == null) return is("resolution", "not-adopted");
        if (kind != ConventionKind.DELIBERATION_RULES && !vote.isOnRules()) return is("resolution", "not-on-rules");
        return vote.adoptedOn().equals(act.occurredOn())
                ? Optional.empty()
                : is("occurredOn", "not-the-day-of-the-vote");
    }

    private static Optional<Refusal> order(OrderConventionCorrection a, Docket docket) {
        var number = docket.named(a.version(), a.occurredOn());
        if (number < docket.inForceOn(a.occurredOn())) return is("version", "no-longer-in-force");
        if (number > docket.versions().size() || !docket.version(number).isAdopted())
            return is("version", "not-an-adopted-version");
        if (docket.orders().size() == ConventionCommand.MOST_ORDERS) return is("articles", "too-many-orders");
        var version = docket.version(number);
        if (!version.articles().containsAll(a.articles())) return is("articles", "no-such-article");
        if (new HashSet<>(a.articles()).size() < a.articles().size()) return is("articles", "article-twice");
        if (a.dueBy().isBefore(a.occurredOn())) return is("dueBy", "before-the-order");
        return notBefore(a, version.adoptedOn(), "before-it-was-adopted");
    }

    private static Optional<Refusal> lift(LiftConventionOrder a, Docket docket) {
        if (a.order() > docket.orders().size()) return is("order", "no-such-order");
        var order = docket.orders().get(a.order() - 1);
        if (a.occurredOn().isBefore(order.day())) return is("occurredOn", "before-the-order");
        return order.standsOn(a.occurredOn()) ? Optional.empty() : is("order", "order-is-over");
    }

    /// What was adopted is not given up, and what was not is neither repealed nor annulled. No end reaches back behind
    /// the last vote: the text was in force until then.
    private static Optional<Refusal> end(EndConvention a, Docket docket, Circumstances circumstances) {
        if (a.ending() != Ending.ANNULLED && circumstances.actor().office() != Office.COMMITTEE)
            return is("ending", "not-by-a-government");
        if ((a.ending() == Ending.GIVEN_UP) != (docket.adopted() == 0)) return is("ending", "not-this-ending");
        if (a.ending() == Ending.ANNULLED && a.authority() == null) return is("authority", "who-annulled");
        if (a.ending() != Ending.REPEALED && a.resolution() != null) return is("resolution", "not-this-ending");
        var adoptedOn =
                docket.adopted() == 0 ? null : docket.version(docket.adopted()).adoptedOn();
        if (adoptedOn != null && a.occurredOn().isBefore(adoptedOn)) return is("occurredOn", "before-it-was-adopted");
        return a.ending() == Ending.REPEALED ? repeal(a, docket, circumstances) : Optional.empty();
    }

    private static Optional<Refusal> repeal(EndConvention a, Docket docket, Circumstances circumstances) {
        if (a.resolution() == null) return is("resolution", "by-which-it-is-repealed");
        if (docket.versions().stream().anyMatch(one -> a.resolution().equals(one.resolution())))
            return is("resolution", "by-which-it-was-adopted");
        return decided(a, a.resolution(), docket.kind(), circumstances);
    }

    private static Optional<Refusal> notBefore(ConventionCommand act, @Nullable LocalDate day, String problem) {
        return day != null && act.occurredOn().isBefore(day) ? is("occurredOn", problem) : Optional.empty();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
