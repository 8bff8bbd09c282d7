package org.gongyi.web.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionCommand.BeginConvention;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.OpeningAct.BeginDisclosure;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateCommand.RegisterEstate;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.BeginHearing;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.petition.PetitionCommand;
import org.gongyi.contract.petition.PetitionCommand.SubmitPetition;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallCommand.PetitionRecall;
import org.gongyi.contract.recall.RecallCommand.SuggestRecall;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollId;

/// What acts act on. Everything the web layer must know of a procedure stands in its line here.
public enum Procedure {
    RESOLUTION(
            ResolutionCommand.class,
            "resolutions",
            List.of(Initiate.class),
            ResolutionId.class,
            id -> new ResolutionId(id).community()),
    ELECTION(
            ElectionCommand.class,
            "elections",
            List.of(CallElection.class),
            ElectionId.class,
            id -> new ElectionId(id).community()),
    ROLL(RollCommand.class, "rolls", List.of(), RollId.class, id -> new RollId(id).community()),
    RECALL(
            RecallCommand.class,
            "recalls",
            List.of(PetitionRecall.class, SuggestRecall.class),
            RecallId.class,
            id -> new RecallId(id).community()),
    DISCLOSURE(
            DisclosureCommand.class,
            "disclosures",
            List.of(BeginDisclosure.class),
            DisclosureId.class,
            id -> new DisclosureId(id).community()),
    HEARING(
            HearingCommand.class,
            "hearings",
            List.of(BeginHearing.class),
            HearingId.class,
            id -> new HearingId(id).community()),
    ESTATE(
            EstateCommand.class,
            "estates",
            List.of(RegisterEstate.class),
            EstateId.class,
            id -> new EstateId(id).community()),
    CONVENTION(
            ConventionCommand.class,
            "conventions",
            List.of(BeginConvention.class),
            ConventionId.class,
            id -> new ConventionId(id).community()),
    PETITION(
            PetitionCommand.class,
            "petitions",
            List.of(SubmitPetition.class),
            PetitionId.class,
            id -> new PetitionId(id).community()),
    CADRE(CadreCommand.class, "cadres", List.of(OpenCadreFile.class), CadreId.class, id -> new CadreId(id).community()),
    COMMUNITY(CommunityCommand.class, "communities", List.of(), CommunityCode.class, CommunityCode::new),
    FACT(FactCommand.class, "facts", List.of(), FactId.class, id -> new FactId(id).community());

    /// The paths of all of them, as a pattern of an address.
    public static final String PATHS =
            "resolutions|elections|rolls|recalls|disclosures|hearings|petitions|conventions|cadres|estates|communities"
                    + "|facts";

    private final Class<? extends LedgerAct> family;
    private final String path;
    private final List<Class<? extends LedgerAct>> beginnings;
    private final Class<? extends Record> id;
    private final Function<String, CommunityCode> community;

    Procedure(
            Class<? extends LedgerAct> family,
            String path,
            List<Class<? extends LedgerAct>> beginnings,
            Class<? extends Record> id,
            Function<String, CommunityCode> community) {
        this.family = family;
        this.path = path;
        this.beginnings = beginnings;
        this.id = id;
        this.community = community;
    }

    public Class<? extends LedgerAct> family() {
        return family;
    }

    /// Where it is found, under `/api/`, `/desk/` and `/`: `resolutions`.
    public String path() {
        return path;
    }

    /// The component that names what is acted on. It comes from the path, never from the body.
    public String subject() {
        return WireName.of(this);
    }

    /// Name of the act with which a new subject is usually begun; absent where nobody begins one.
    public Optional<String> beginning() {
        return beginnings().stream().findFirst();
    }

    /// Names of all acts with which somebody begins a new subject, the usual one first.
    public List<String> beginnings() {
        return beginnings.stream().map(WireName::of).toList();
    }

    /// What a subject of a community could be called that is not begun.
    public String unbegun(CommunityCode community) {
        return community + "-0000000000";
    }

    /// What names of its subjects look like.
    public String idPattern() {
        return Bounds.pattern(id);
    }

    /// @throws NothingThere where the subject is no name of this kind
    public CommunityCode communityOf(String subject) {
        return NothingThere.unless(WireName.of(this), subject, community);
    }

    /// The stream the log keeps of a subject.
    public String streamOf(String subject) {
        return WireName.of(this) + "/" + subject;
    }

    /// @param path one of [#PATHS]
    public static Procedure at(String path) {
        return Arrays.stream(values())
                .filter(one -> one.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NothingThere("act", path));
    }

    /// @param name as the log calls it: `resolution`
    public static Procedure named(String name) {
        return Arrays.stream(values())
                .filter(one -> WireName.of(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no procedure " + name));
    }
}
