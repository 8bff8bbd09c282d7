package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongyi.command.Outcome;
import org.gongyi.command.Sittings;
import org.gongyi.command.Story;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Named;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CandidacyAct.WithdrawCandidacy;
import org.gongyi.contract.election.Disqualification;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.election.WriteIn;
import org.jspecify.annotations.Nullable;

/// An election of five on its way to the vote: called sixty days ahead, its committee chosen fifty days ahead where the
/// law of the day asks for one; and the acts of its roll and its candidates.
record Preparations(Story story, LocalDate polling) {

    private static final LocalDate SINCE_2026 = LocalDate.of(2026, 1, 1);

    static final String GUANGZHOU = "440106001001";
    static final String BEIJING = "110101001001";
    static final String SHANGHAI = "310101001001";
    static final String ZHEJIANG = "330102001001";
    static final String HENAN = "410102001001";

    static Preparations inVillage(String polling) {
        return in(Story.inVillage(), day(polling), VotingMode.ALL_VOTERS);
    }

    static Preparations inVillage(String place, String polling) {
        return in(Story.inVillage(place), day(polling), VotingMode.ALL_VOTERS);
    }

    static Preparations inCommunity(String place, String polling) {
        return in(Story.inCommunity(place), day(polling), VotingMode.ALL_VOTERS);
    }

    static Preparations in(Story story, LocalDate polling, VotingMode mode) {
        var calls = Callings.in(Callings.registered(story));
        story.given(Callings.approved(calls.call(polling, mode, Callings.FIVE), "批复", "已说明"));
        presided(story, calls, polling);
        return new Preparations(story, polling);
    }

    /// A community is asked for an election committee since 2026.
    private static void presided(Story story, Callings calls, LocalDate polling) {
        var ahead = polling.minusDays(50);
        var isVillage = story.kind() == CommunityKind.VILLAGE;
        if (!isVillage && polling.isBefore(SINCE_2026)) return;
        var day = isVillage || ahead.isAfter(SINCE_2026) ? ahead : SINCE_2026;
        var chosenBy = isVillage ? Sittings.villagers(day) : Sittings.representatives(day);
        story.given(calls.form(day, Callings.members(), chosenBy, List.of(), "已说明"));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    ElectionId id() {
        return Callings.in(story).id();
    }

    Docket docket() {
        return ((Election.State.Known) story.election()).docket();
    }

    Preparations given(ElectionCommand... acts) {
        story.given(acts);
        return this;
    }

    Outcome<ElectionEvent> when(ElectionCommand act) {
        return story.when(act);
    }

    /// A thousand voters, 300 households, 15 representatives, nothing private.
    PublishRoll roll(LocalDate day) {
        return roll(day, 15, true, false);
    }

    PublishRoll roll(LocalDate day, int representatives, boolean withList, boolean personal) {
        return new PublishRoll(id(), day, 1000, 300, representatives, withList, personal, List.of(), null);
    }

    ReceiveRollObjection object(int number, LocalDate day) {
        var objector = new Named(new PersonId("p-objector"), "赵某");
        return new ReceiveRollObjection(id(), day, number, objector, "漏登一人", List.of(), null);
    }

    DecideRollObjection decide(int number, LocalDate day, boolean upheld, int voters) {
        return new DecideRollObjection(id(), day, number, upheld, voters, "经核对户籍", List.of(), null);
    }

    AmendRoll amend(LocalDate day, int added, int removed, @Nullable String reason) {
        return new AmendRoll(id(), day, added, removed, "补登一人", List.of(), reason);
    }

    /// Another number of residents' representatives.
    AmendRoll amend(LocalDate day, int representatives, @Nullable String reason) {
        return new AmendRoll(id(), day, 0, 0, null, representatives, "名单变动", List.of(), reason);
    }

    /// Everybody of a thousand voters came and wrote in one and the same.
    AnnounceCount count() {
        var box = Counts.box(1000, Counts.chair("li", 1000));
        var li = new WriteIn(Counts.who("li"), "li", Sex.FEMALE);
        return new AnnounceCount(
                id(), polling, true, true, List.of(box), List.of(), List.of(li), List.of(), List.of(), "已说明");
    }

    ArrangePolling arrange(LocalDate day) {
        return new ArrangePolling(id(), day, List.of(Counts.place(1)), List.of(), null);
    }

    Nominate nominate(LocalDate day, Nominee nominee, PersonId... relatives) {
        return nominate(day, nominee, Nominator.VOTERS, 10, relatives);
    }

    Nominate nominate(LocalDate day, Nominee nominee, Nominator by, int voters, PersonId... relatives) {
        return new Nominate(id(), day, nominee, by, voters, List.of(relatives), List.of(), "已说明");
    }

    Preparations nominated(LocalDate day, Nominee... nominees) {
        for (var nominee : nominees) given(nominate(day, nominee));
        return this;
    }

    ExcludeNominee exclude(LocalDate day, String person, Disqualification ground) {
        return new ExcludeNominee(id(), day, Counts.who(person), ground, "判决书", List.of(), null);
    }

    /// Without a reason: whatever is irregular is refused.
    PublishCandidates post(LocalDate day, Nominee... candidates) {
        return new PublishCandidates(id(), day, Arrays.asList(candidates), List.of(), List.of(), null);
    }

    PublishCandidates postBecause(LocalDate day, Nominee... candidates) {
        return new PublishCandidates(id(), day, Arrays.asList(candidates), List.of(), List.of(), "已说明");
    }

    WithdrawCandidacy withdraw(LocalDate day, String person, boolean written, @Nullable Nominee next) {
        return new WithdrawCandidacy(id(), day, Counts.who(person), written, next, List.of(), null);
    }

    MeetVoters meet(LocalDate day, @Nullable String reason) {
        return new MeetVoters(id(), day, "村委会广场", 120, List.of(), List.of(), reason);
    }
}
