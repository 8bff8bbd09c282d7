package org.gongyi.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.Decision.Accepted;
import org.gongyi.command.community.Community;
import org.gongyi.command.community.MeetingBook;
import org.gongyi.command.election.Election;
import org.gongyi.command.fact.Fact;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Law;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactEvent;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionId;

/// Given what has happened, when somebody acts, then: one community and one matter in it, under the real rulebook.
public final class Story {

    public static final Rulebook RULEBOOK = RulebookYaml.standard();
    public static final WorkingDays WORKING_DAYS = Holidays.standard();
    /// 龙塘村, 白马镇, 米易县
    public static final CommunityCode VILLAGE = new CommunityCode("510421105208");
    /// 竹湖园社区, 炳草岗街道, 东区
    public static final CommunityCode COMMUNITY = new CommunityCode("510402002001");

    private static final Community REGISTER = new Community();
    private static final Resolution RESOLUTION = new Resolution();
    private static final Fact FACT = new Fact();
    private static final Election ELECTION = new Election();

    private final Rulebook rulebook;
    private final CommunityCode code;
    private final CommunityKind kind;
    private LocalDate today = LocalDate.of(2026, 11, 23);
    private Office office = Office.COMMITTEE;
    private Community.State register = REGISTER.initial();
    private Resolution.State matter = RESOLUTION.initial();
    private Fact.State fact = FACT.initial();
    private Election.State election = ELECTION.initial();
    private Map<ResolutionId, LocalDate> adopted = Map.of();
    private Optional<HeldEntry> held = Optional.empty();
    private Surroundings surroundings = Surroundings.NONE;

    private Story(Rulebook rulebook, CommunityCode code, CommunityKind kind) {
        this.rulebook = rulebook;
        this.code = code;
        this.kind = kind;
        given(new CommunityCommand.RegisterCommunity(
                code,
                LocalDate.of(2010, 10, 28),
                "样本社区",
                kind,
                new Place(code.township(), "白马镇"),
                new Place(code.county(), "米易县"),
                "国家统计局 2023",
                null));
    }

    public static Story inVillage() {
        return new Story(RULEBOOK, VILLAGE, CommunityKind.VILLAGE);
    }

    public static Story inCommunity() {
        return new Story(RULEBOOK, COMMUNITY, CommunityKind.URBAN);
    }

    /// A village of another place, where other layers govern.
    public static Story inVillage(String code) {
        return new Story(RULEBOOK, new CommunityCode(code), CommunityKind.VILLAGE);
    }

    public static Story inCommunity(String code) {
        return new Story(RULEBOOK, new CommunityCode(code), CommunityKind.URBAN);
    }

    public static Story inVillageWith(String overlay) {
        return new Story(new RulebookYaml(Set.of(overlay)).load(), VILLAGE, CommunityKind.VILLAGE);
    }

    public Story on(LocalDate day) {
        today = day;
        return this;
    }

    public Story by(Office acting) {
        office = acting;
        return this;
    }

    /// Another matter of the community, decided on that day.
    public Story withAdopted(ResolutionId other, LocalDate day) {
        adopted = Map.of(other, day);
        return this;
    }

    /// What other streams tell.
    public Story around(Record... told) {
        surroundings = Surroundings.of(told);
        return this;
    }

    /// An entry of the community's log, of which nothing was erased yet.
    public Story withEntry(HeldEntry entry) {
        held = Optional.of(entry);
        fact = FACT.initial();
        return this;
    }

    /// Another matter of the same community, of which nothing is recorded yet.
    public Story withoutMatter() {
        return at(RESOLUTION.initial());
    }

    /// The matter as it stood once.
    public Story at(Resolution.State before) {
        matter = before;
        return this;
    }

    public CommunityCode code() {
        return code;
    }

    public CommunityKind kind() {
        return kind;
    }

    public Resolution.State matter() {
        return matter;
    }

    public Election.State election() {
        return election;
    }

    public Roster roster() {
        return switch (register) {
            case Community.State.Unregistered _ -> Roster.of(code, "", kind);
            case Community.State.Registered(var roster, var _, var _) -> roster;
        };
    }

    public MeetingBook meetings() {
        return switch (register) {
            case Community.State.Unregistered _ -> throw new AssertionError("no register");
            case Community.State.Registered(var _, var meetings, var _) -> meetings;
        };
    }

    public Story given(CommunityCommand... acts) {
        for (var act : acts) {
            var events = accepted(REGISTER.decide(act, register, circumstances()));
            for (var event : events) register = REGISTER.evolve(register, event, office);
        }
        return this;
    }

    public Story given(ResolutionCommand... acts) {
        for (var act : acts)
            for (var event : accepted(RESOLUTION.decide(act, matter, circumstances())))
                matter = RESOLUTION.evolve(matter, event, office);
        return this;
    }

    public Story given(FactCommand act) {
        for (var event : accepted(FACT.decide(act, fact, circumstances()))) fact = FACT.evolve(fact, event, office);
        return this;
    }

    public Story given(ElectionCommand... acts) {
        for (var act : acts)
            for (var event : accepted(ELECTION.decide(act, election, circumstances())))
                election = ELECTION.evolve(election, event, office);
        return this;
    }

    public Outcome<ElectionEvent> when(ElectionCommand act) {
        return new Outcome<>(ELECTION.decide(act, election, circumstances()));
    }

    public Outcome<FactEvent> when(FactCommand act) {
        return new Outcome<>(FACT.decide(act, fact, circumstances()));
    }

    public Outcome<CommunityEvent> when(CommunityCommand act) {
        return new Outcome<>(REGISTER.decide(act, register, circumstances()));
    }

    public Outcome<ResolutionEvent> when(ResolutionCommand act) {
        return new Outcome<>(RESOLUTION.decide(act, matter, circumstances()));
    }

    private Circumstances circumstances() {
        Law law = rulebook.of(kind, code);
        var actor = new Actor(office, new PersonId("p-000001"), code.value());
        return new Circumstances(actor, today, law, WORKING_DAYS, roster(), adopted, held, surroundings);
    }

    private static <E> java.util.List<E> accepted(Decision<E> decision) {
        return switch (decision) {
            case Accepted<E>(var events) -> events;
            case Decision.Refused<E>(var refusal) -> throw new AssertionError("a given act was refused: " + refusal);
        };
    }
}
