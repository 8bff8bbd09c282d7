package org.gongyi.command.recall;

import java.util.HashSet;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.count.BoxMisfit;
import org.gongyi.command.recall.Recall.State;
import org.gongyi.command.recall.Recall.State.Known;
import org.gongyi.command.roll.Signed;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.recall.Defence;
import org.gongyi.contract.recall.Electorate;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.contract.recall.RecallCommand.CallRecallVote;
import org.gongyi.contract.recall.RecallCommand.EndRecall;
import org.gongyi.contract.recall.RecallCommand.HearDefence;
import org.gongyi.contract.recall.RecallCommand.NoteRecallLapse;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;

/// What an act on a recall cannot say, whatever the law.
final class RecallMisfit {

    private RecallMisfit() {}

    static Optional<Refusal> of(RecallCommand act, State state, Circumstances circumstances) {
        if (state instanceof Known s && act.occurredOn().isBefore(s.petition().since()))
            return is("occurredOn", "before-what-happened");
        return switch (act) {
            case SuggestRecall a when !sits(a.person(), a, circumstances) -> is("person", "does-not-hold-it");
            case SuggestRecall a -> electorate(a.person(), a.electorate(), a, circumstances);
            case PetitionRecall a -> petition(a, state, circumstances);
            case HearDefence a
            when a.form() == Defence.NOT_USED && a.defence() != null -> is("defence", "only-of-one-that-was-made");
            case HearDefence _ -> Optional.empty();
            case CallRecallVote a -> call(a).or(() -> sameMode(a, ((Known) state).petition(), circumstances));
            case AnnounceRecallVote a -> announce(a, ((Known) state).petition());
            case EndRecall a -> end(a, ((Known) state).petition(), circumstances);
            case NoteRecallLapse a ->
                ((Known) state)
                        .petition()
                        .duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .map(problem -> new Refusal.DoesNotFit("duty", problem));
        };
    }

    private static boolean sits(PersonId person, RecallCommand act, Circumstances circumstances) {
        return circumstances.roster().holds(person, Office.COMMITTEE, act.occurredOn());
    }

    private static Optional<Refusal> petition(PetitionRecall a, State state, Circumstances circumstances) {
        if (!sits(a.person(), a, circumstances)) return is("person", "does-not-hold-it");
        if (state instanceof Known s && !s.petition().member().person().equals(a.person()))
            return is("person", "another-member");
        var earlier = a.earlier();
        if (earlier != null && !earlier.isBefore(a.occurredOn())) return is("earlier", "not-before-the-petition");
        return electorate(a.person(), a.electorate(), a, circumstances).or(() -> signed(a, circumstances));
    }

    private static Optional<Refusal> signed(PetitionRecall a, Circumstances circumstances) {
        var by = circumstances.surroundings().find(Signed.class);
        return NumberedSignatures.misfit(a, by)
                .or(() -> fits(NumberedSignatures.counted(a, by), a.electorate())
                        ? Optional.empty()
                        : is("signed", "more-than-all"));
    }

    /// Against an empty list nobody is recalled. In which way somebody was elected happened once and is told by the
    /// election; until 2025 a residents' assembly replaced members, in whatever way it sat.
    private static Optional<Refusal> electorate(
            PersonId person, Electorate told, RecallCommand act, Circumstances circumstances) {
        if (Petition.registered(told, circumstances.roster().kind()).value() == 0) return is("electorate", "nobody");
        var before = circumstances.lawOn(act.occurredOn()).rule("EL-RECALL-C").isPresent();
        return before ? Optional.empty() : mode(person, told, act, circumstances);
    }

    private static Optional<Refusal> mode(
            PersonId person, Electorate told, RecallCommand act, Circumstances circumstances) {
        var precedents = circumstances.surroundings().find(Precedents.class).orElse(Precedents.NONE);
        var known = KnownElectorate.of(precedents.elections(), circumstances.roster(), person, act.occurredOn())
                .mode();
        return known == null || known == told.mode() ? Optional.empty() : is("electorate", "not-as-elected");
    }

    private static boolean fits(Signatures signed, Electorate all) {
        return signed.voters() <= all.voters()
                && signed.households() <= all.households()
                && signed.representatives() <= all.representatives()
                && signed.groups() <= all.groups();
    }

    private static Optional<Refusal> call(CallRecallVote a) {
        if (a.pollingDay().isBefore(a.occurredOn())) return is("pollingDay", "before-the-call");
        if (a.places().isEmpty()) return is("places", "no-place");
        var numbers =
                new HashSet<>(a.places().stream().map(PollingPlace::number).toList());
        return numbers.size() < a.places().size() ? is("places", "box-twice") : Optional.empty();
    }

    /// What was asked for by the law until 2025 and is voted on since is voted on in the mode of the election
    /// (EL-RECALL-PASS-C).
    private static Optional<Refusal> sameMode(CallRecallVote a, Petition petition, Circumstances circumstances) {
        return circumstances
                .lawOn(a.pollingDay())
                .rule("EL-RECALL-PASS-C")
                .flatMap(_ -> mode(petition.member().person(), petition.electorate(), a, circumstances));
    }

    private static Optional<Refusal> announce(AnnounceRecallVote a, Petition petition) {
        if (!a.occurredOn().equals(petition.pollingDay())) return is("occurredOn", "not-the-polling-day");
        if (a.boxes().isEmpty()) return is("boxes", "nothing-counted");
        return new BoxMisfit(petition.paper(), petition.places()).of("boxes", a.boxes(), a.unused());
    }

    /// A vote that was to be held before the member left may have been held, and is still to be announced.
    private static Optional<Refusal> end(EndRecall a, Petition petition, Circumstances circumstances) {
        var leftOn = petition.leftOn(circumstances.roster(), a.occurredOn());
        if (leftOn.isEmpty()) return is("recall", "still-in-office");
        var polling = petition.pollingDay();
        return polling != null && !polling.isAfter(leftOn.get()) ? is("recall", "voted-before") : Optional.empty();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
