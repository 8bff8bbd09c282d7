package org.gongyi.web.act;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Require;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.disclosure.AskingAct;
import org.gongyi.contract.disclosure.Beneficiary;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.Fen;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.ReviewingAct;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateCommand;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.Flat;
import org.gongyi.contract.estate.GroupTask;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.hearing.Concern;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollId;

/// The bounds of the contract's constructors, told a second time so that a form and the documented schema can name them
/// before anything is sent. The constructors decide; a test holds every bound here against them.
final class Bounds {

    private static final Set<String> LONG_TEXTS = Set.of(
            "motive",
            "content",
            "grounds",
            "summary",
            "outcome",
            "proposal",
            "plan",
            "Resolve.decision",
            "notice",
            "progress",
            "deviation",
            "remark",
            "answer",
            "invitation",
            "reply",
            "was",
            "is",
            "reason",
            "ground",
            "agenda",
            "Meeting.opinions",
            "signedBy",
            "topic",
            "evidence",
            "who",
            "promise",
            "observation",
            "suggestion",
            "defence",
            "report",
            "explained",
            "seals",
            "objection",
            "DecideFraud.decision",
            "DecideHandoverComplaint.decision",
            "complaint",
            "SettleQuestion.decision",
            "demand",
            "question",
            "finding",
            "Sitting.decision",
            "opinion",
            "feedback",
            "task",
            "conclusion",
            "text",
            "changes",
            "measure",
            "why",
            "conduct",
            "honesty",
            "account",
            "DecideReviewObjection.decision");

    private static final Set<String> MONEY = Set.of("budget", "spent", "extraCost", "cost");

    /// Money that a line tells of, more than nothing.
    private static final Set<String> AMOUNTS = Set.of("amount");

    /// Money that is there or owed.
    private static final Set<String> BALANCES = Set.of("opening", "closing");

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("Meeting.time", TIME),
            Map.entry("AnnounceVotersMeeting.time", TIME),
            Map.entry("PollingPlace.opens", TIME),
            Map.entry("PollingPlace.closes", TIME),
            Map.entry(
                    "PublishContact.telephone",
                    "0(10|2\\d|[3-9]\\d{2})-?[2-9]\\d{6,7}(-\\d{1,6})?|1[3-9]\\d{9}|400-?\\d{7}"),
            Map.entry("AnnounceHearing.time", TIME),
            Map.entry("ConveneHearing.time", TIME),
            Map.entry("HoldReview.time", TIME),
            Map.entry("PostDisclosure.postedAt", TIME),
            Map.entry("StatementLine.picture", "[0-9a-f]{64}"),
            Map.entry("Beneficiary.name", Beneficiary.NAME),
            Map.entry("Beneficiary.group", Beneficiary.GROUP),
            Map.entry("Place.code", "[1-9]\\d{3}(\\d{2}(\\d{3})?)?"),
            Map.entry("Registration.key", Registration.KEY),
            Map.entry("Flat.key", Flat.KEY),
            Map.entry("EraseFact.digests", Sealed.Closed.FORM),
            Map.entry("EraseFact.attachments", "[0-9a-f]{64}"),
            Map.entry("FileRef.digest", "[0-9a-f]{64}"),
            Map.entry("FileRef.copy", "[0-9a-f]{64}"),
            Map.entry("FileRef.type", "[a-z]+/[a-z0-9.+-]{1,60}"));

    private static final Map<Class<?>, String> CODES = Map.ofEntries(
            Map.entry(CommunityCode.class, "[1-9]\\d{11}"),
            Map.entry(PersonId.class, "p-[0-9a-z]{6,26}"),
            Map.entry(FactId.class, "[1-9]\\d{11}-(0|[1-9]\\d{0,14})"),
            Map.entry(DisclosureId.class, DisclosureId.FORM),
            Map.entry(ItemCode.class, ItemCode.FORM),
            Map.entry(ElectionId.class, ElectionId.FORM),
            Map.entry(RecallId.class, RecallId.FORM),
            Map.entry(HearingId.class, HearingId.FORM),
            Map.entry(EstateId.class, EstateId.FORM),
            Map.entry(Area.class, Area.FORM),
            Map.entry(ConventionId.class, ConventionId.FORM),
            Map.entry(PetitionId.class, PetitionId.FORM),
            Map.entry(CadreId.class, CadreId.FORM),
            Map.entry(RollId.class, ElectionId.FORM),
            Map.entry(ResolutionId.class, "[1-9]\\d{11}-[0-9a-z]{10}"));

    /// By the name of the list, where a record says nothing of its own.
    private static final Map<String, Integer> LISTS = Map.ofEntries(
            Map.entry("units", 60),
            Map.entry("flats", EstateCommand.MOST_FLATS),
            Map.entry("ballots", EstateCommand.MOST_FLATS),
            Map.entry("tasks", GroupTask.values().length),
            Map.entry("voters", RollCommand.MOST_VOTERS),
            Map.entry("numbers", 200),
            Map.entry("opinions", HearingCommand.MOST_AT_ONCE),
            Map.entry("signers", RollCommand.MOST_VOTERS),
            Map.entry("withdrawn", RollCommand.MOST_VOTERS),
            Map.entry("files", 30),
            Map.entry("seats", 99),
            Map.entry("CallElection.seats", 9),
            Map.entry("groups", 300),
            Map.entry("Concern.groups", Concern.MOST_GROUPS),
            Map.entry("attendance", SpeakerGroup.values().length),
            Map.entry("articles", ConventionCommand.MOST_ARTICLES),
            Map.entry("promises", CadreCommand.MOST_PROMISES),
            Map.entry("matters", 40),
            Map.entry("digests", 99),
            Map.entry("attachments", 30),
            Map.entry("members", 15),
            Map.entry("kin", 99),
            Map.entry("relatives", 15),
            Map.entry("candidates", 99),
            Map.entry("profiles", 99),
            Map.entry("pledges", 99),
            Map.entry("proxies", 400),
            Map.entry("principals", 400),
            Map.entry("places", 60),
            Map.entry("tellers", 30),
            Map.entry("chosen", 500),
            Map.entry("boxes", 60),
            Map.entry("votes", 60),
            Map.entry("writeIns", 99),
            Map.entry("merged", 59),
            Map.entry("unused", 60),
            Map.entry("persons", 15),
            Map.entry("named", 15),
            Map.entry("handed", 6),
            Map.entry("PrepareStatement.files", PreparingAct.MOST_LINES),
            Map.entry("lines", PreparingAct.MOST_LINES),
            Map.entry("beneficiaries", PreparingAct.MOST_LINES));

    private static final Map<String, Shape.Whole> WHOLE = Map.ofEntries(
            Map.entry("Registration.row", new Shape.Whole(1, 9_999_999)),
            Map.entry("Flat.row", new Shape.Whole(1, 9_999_999)),
            Map.entry("OwnerBallot.row", new Shape.Whole(1, 9_999_999)),
            Map.entry("OwnerBallot.owner", new Shape.Whole(1, EstateCommand.MOST_FLATS)),
            Map.entry("SetUpGroup.members", new Shape.Whole(1, 99)),
            Map.entry("RegisterVoters.objection", new Shape.Whole(1, 99_999)),
            Map.entry("StrikeVoters.objection", new Shape.Whole(1, 99_999)),
            Map.entry("DecideOpinions.numbers", new Shape.Whole(1, HearingCommand.MOST_OPINIONS)),
            Map.entry("MergeOpinions.into", new Shape.Whole(1, HearingCommand.MOST_OPINIONS)),
            Map.entry("MergeOpinions.numbers", new Shape.Whole(1, HearingCommand.MOST_OPINIONS)),
            Map.entry("ModerateOpinion.number", new Shape.Whole(1, HearingCommand.MOST_OPINIONS)),
            Map.entry("ReportFollowUp.number", new Shape.Whole(1, HearingCommand.MOST_AT_ONCE)),
            Map.entry("StrikeVoters.numbers", new Shape.Whole(1, RollCommand.LAST_NUMBER)),
            Map.entry("PetitionRecall.signers", new Shape.Whole(1, RollCommand.LAST_NUMBER)),
            Map.entry("CheckSignatures.signers", new Shape.Whole(1, RollCommand.LAST_NUMBER)),
            Map.entry("CheckSignatures.withdrawn", new Shape.Whole(1, RollCommand.LAST_NUMBER)),
            Map.entry("CandidateProfile.age", new Shape.Whole(18, 120)),
            Map.entry("NoteProgress.percent", new Shape.Whole(0, 100)),
            Map.entry("NotePromiseProgress.number", new Shape.Whole(1, CadreCommand.MOST_PROMISES)),
            Map.entry("ChangePromise.number", new Shape.Whole(1, CadreCommand.MOST_PROMISES)),
            Map.entry("AnswerCadre.number", new Shape.Whole(1, CadreCommand.MOST_QUESTIONS)),
            Map.entry("DecideReviewObjection.number", new Shape.Whole(1, CadreCommand.MOST_QUESTIONS)),
            Map.entry("Addressed.number", new Shape.Whole(1, CadreCommand.MOST_PROMISES)),
            Map.entry("AnnounceReview.year", new Shape.Whole(1, CadreCommand.LAST_YEAR)),
            Map.entry("Scheme.unfitPercent", new Shape.Whole(1, 100)),
            Map.entry("Scheme.competentPercent", new Shape.Whole(1, 100)),
            Map.entry("Scheme.excellentPercent", new Shape.Whole(1, 100)),
            Map.entry("HoldReview.satisfaction", new Shape.Whole(0, 100)),
            Map.entry("FileRef.bytes", new Shape.Whole(1, 100_000_000)),
            Map.entry("SeatsOfPost.seats", new Shape.Whole(1, 9)),
            Map.entry("LeaveElectionCommittee.missed", new Shape.Whole(0, 99)),
            Map.entry("ReceiveRollObjection.number", new Shape.Whole(1, 99_999)),
            Map.entry("DecideRollObjection.number", new Shape.Whole(1, 99_999)),
            Map.entry("PollingPlace.number", new Shape.Whole(1, 300)),
            Map.entry("BoxCount.number", new Shape.Whole(1, 300)),
            Map.entry("BoxCount.merged", new Shape.Whole(1, 300)),
            Map.entry("AnnounceCount.unused", new Shape.Whole(1, 300)),
            Map.entry("AnnounceRecallVote.unused", new Shape.Whole(1, 300)),
            Map.entry("ReportFraud.number", new Shape.Whole(1, 9_999)),
            Map.entry("DecideFraud.number", new Shape.Whole(1, 9_999)),
            Map.entry("ReceiveHandoverComplaint.number", new Shape.Whole(1, 9_999)),
            Map.entry("DecideHandoverComplaint.number", new Shape.Whole(1, 9_999)),
            Map.entry("OrderConventionCorrection.version", new Shape.Whole(1, ConventionCommand.MOST_VERSIONS)),
            Map.entry("LiftConventionOrder.order", new Shape.Whole(1, ConventionCommand.MOST_ORDERS)),
            Map.entry("ArrangeDisclosure.dueDay", new Shape.Whole(1, 28)),
            Map.entry("AskQuestion.line", new Shape.Whole(1, PreparingAct.MOST_LINES)));

    /// Numbers that many acts have: of versions, of questions and reports, of votes.
    private static final Map<String, Shape.Whole> NUMBERS = Map.of(
            "vote", new Shape.Whole(1, EstateCommand.MOST_VOTES),
            "version", new Shape.Whole(1, ReviewingAct.MOST_VERSIONS),
            "number", new Shape.Whole(1, AskingAct.MOST_NUMBERS),
            "round", new Shape.Whole(1, 20));

    private Bounds() {}

    static Shape words(RecordComponent component) {
        var pattern = PATTERNS.get(qualified(component));
        var lines = LONG_TEXTS.contains(component.getName()) || LONG_TEXTS.contains(qualified(component));
        return new Shape.Words(lines ? Require.TEXT : Require.LINE, lines, pattern);
    }

    static Shape number(RecordComponent component) {
        if (MONEY.contains(component.getName())) return new Shape.Money(0, ResolutionCommand.MOST_MONEY);
        if (AMOUNTS.contains(component.getName())) return new Shape.Money(1, Fen.MOST);
        if (BALANCES.contains(component.getName())) return new Shape.Money(-Fen.MOST, Fen.MOST);
        var usual = NUMBERS.getOrDefault(component.getName(), new Shape.Whole(0, Require.PEOPLE));
        return WHOLE.getOrDefault(qualified(component), usual);
    }

    static int most(RecordComponent list) {
        return LISTS.getOrDefault(qualified(list), required(LISTS, list.getName()));
    }

    static String pattern(Class<?> code) {
        return required(CODES, code);
    }

    private static <K, V> V required(Map<K, V> bounds, K key) {
        var bound = bounds.get(key);
        if (bound == null) throw new IllegalStateException("no bound is told for " + key);
        return bound;
    }

    private static String qualified(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
