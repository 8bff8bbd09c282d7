package org.gongyi.contract.cadre;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Require;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.Kinship;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.ResolutionId;

/// What may be asked of the record of an office holder.
public sealed interface CadreCommand extends LedgerAct {

    /// Promises one record may hold.
    int MOST_PROMISES = 999;
    /// Questions, and likewise objections, one record may hold.
    int MOST_QUESTIONS = 9_999;
    /// The last year that is reviewed.
    int LAST_YEAR = 2199;

    CadreId cadre();

    @Override
    default String subject() {
        return cadre().value();
    }

    @Override
    default CommunityCode community() {
        return cadre().community();
    }

    /// The record of an office holder is opened. Whoever holds several offices has one record.
    record OpenCadreFile(
            CadreId cadre,
            LocalDate occurredOn,
            PersonId person,
            List<FileRef> files,
            @Nullable String reason) implements CadreCommand {
        public OpenCadreFile {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            person = present("person", person);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A promise was made (承诺).
    ///
    /// @param occurredOn the day it was made
    /// @param office in which office it was made
    /// @param election of what was promised to voters; left out where the ledger does not have it
    /// @param resolution of what a resolution asks for; likewise
    /// @param measure by what result everybody can tell that it was kept
    record MakePromise(
            CadreId cadre,
            LocalDate occurredOn,
            Office office,
            PromiseSource source,
            @Nullable ElectionId election,
            @Nullable ResolutionId resolution,
            String promise,
            String measure,
            LocalDate dueBy,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public MakePromise {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            office = present("office", office);
            source = present("source", source);
            promise = text("promise", promise);
            measure = text("measure", measure);
            dueBy = day("dueBy", dueBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// How far a promise is kept, and by what that is seen.
    ///
    /// @param why of what was not done
    /// @param resolution that carried it out; left out where none did
    record NotePromiseProgress(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            PromiseState state,
            String evidence,
            @Nullable String why,
            @Nullable ResolutionId resolution,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public NotePromiseProgress {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_PROMISES);
            state = present("state", state);
            evidence = text("evidence", evidence);
            why = optionalText("why", why);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A promise is changed from now on. What it was before stays, with its day.
    record ChangePromise(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            String measure,
            LocalDate dueBy,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public ChangePromise {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_PROMISES);
            measure = text("measure", measure);
            dueBy = day("dueBy", dueBy);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The review of a year is announced with its day. Until it is held it may be announced for another day.
    ///
    /// @param year whose work is reviewed
    /// @param office in which office somebody is reviewed
    record AnnounceReview(
            CadreId cadre,
            LocalDate occurredOn,
            int year,
            Office office,
            LocalDate meetingOn,
            String place,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public AnnounceReview {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            year = (int) between("year", year, 1, LAST_YEAR);
            office = present("office", office);
            meetingOn = day("meetingOn", meetingOn);
            place = line("place", place);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The scheme of the review that is announced is fixed (评议方案).
    record FixScheme(
            CadreId cadre,
            LocalDate occurredOn,
            Scheme scheme,
            List<FileRef> files,
            @Nullable String reason) implements CadreCommand {
        public FixScheme {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            scheme = present("scheme", scheme);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The written report (述职述廉报告) in its three parts. One that is handed in again replaces the one before.
    ///
    /// @param conduct 履职
    /// @param honesty 廉洁自律
    /// @param promises what became of each promise that is open
    record SubmitReport(
            CadreId cadre,
            LocalDate occurredOn,
            String conduct,
            String honesty,
            List<Addressed> promises,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public SubmitReport {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            conduct = text("conduct", conduct);
            honesty = text("honesty", honesty);
            promises = atMost("promises", MOST_PROMISES, promises);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The meeting was held and rated (民主评议).
    ///
    /// @param chair who presided
    /// @param kinship how the chair is related to whoever is rated, as was declared; left out where not at all
    /// @param expected as written on the sheet; the law weighs against the register of the day
    /// @param satisfaction percent of a local score card; no consequence rests on it (ACC-LOCALSCORE)
    record HoldReview(
            CadreId cadre,
            LocalDate occurredOn,
            String time,
            String place,
            PersonId chair,
            @Nullable Kinship kinship,
            CountedBy countedBy,
            int expected,
            int present,
            Ballots ballots,
            @Nullable Integer satisfaction,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public HoldReview {
            cadre = Require.present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            time = Require.time("time", time);
            place = line("place", place);
            chair = Require.present("chair", chair);
            countedBy = Require.present("countedBy", countedBy);
            expected = people("expected", expected);
            present = people("present", present);
            ballots = Require.present("ballots", ballots);
            if (satisfaction != null) satisfaction = (int) between("satisfaction", satisfaction, 0, 100);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// People want somebody rated before the year is over.
    ///
    /// @param adults residents of age who ask
    /// @param representatives who ask
    record DemandReview(
            CadreId cadre,
            LocalDate occurredOn,
            Office office,
            int adults,
            int representatives,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public DemandReview {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            office = present("office", office);
            adults = people("adults", adults);
            representatives = people("representatives", representatives);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The result of the last review is hung out.
    record PublishReview(
            CadreId cadre,
            LocalDate occurredOn,
            Board board,
            List<FileRef> files,
            @Nullable String reason) implements CadreCommand {
        public PublishReview {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            board = present("board", board);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Somebody asks in writing (质询), and is owed an answer.
    ///
    /// @param office which office is asked about
    /// @param people how many ask
    record AskCadre(
            CadreId cadre,
            LocalDate occurredOn,
            Office office,
            Asker asker,
            int people,
            String question,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public AskCadre {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            office = present("office", office);
            asker = present("asker", asker);
            people = Require.people("people", people);
            question = text("question", question);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The answer.
    record AnswerCadre(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            String answer,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public AnswerCadre {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_QUESTIONS);
            answer = text("answer", answer);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Somebody objects to the last review that was held.
    record ObjectToReview(
            CadreId cadre,
            LocalDate occurredOn,
            Asker asker,
            String objection,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public ObjectToReview {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            asker = present("asker", asker);
            objection = text("objection", objection);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The township answers an objection. An answer undoes no review: where it finds one wrong, another is held.
    ///
    /// @param upheld whether it finds that something was wrong
    record DecideReviewObjection(
            CadreId cadre,
            LocalDate occurredOn,
            int number,
            boolean upheld,
            String decision,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public DecideReviewObjection {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            number = (int) between("number", number, 1, MOST_QUESTIONS);
            decision = text("decision", decision);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What followed for an office holder was decided (问责). A Party post and a seat of the committee are two decisions.
    ///
    /// @param office the post it concerns
    /// @param authority name of the organ; of a transfer, the judicial organ it went to
    /// @param document number or name of the decision
    /// @param localRule which local rule was applied
    /// @param recall by which a seat of the committee ended, or which was started
    record RecordHandling(
            CadreId cadre,
            LocalDate occurredOn,
            Office office,
            Measure measure,
            DecidedBy decidedBy,
            String authority,
            String document,
            String grounds,
            @Nullable String localRule,
            @Nullable RecallId recall,
            List<FileRef> files,
            @Nullable String reason)
            implements CadreCommand {
        public RecordHandling {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            office = present("office", office);
            measure = present("measure", measure);
            decidedBy = present("decidedBy", decidedBy);
            authority = line("authority", authority);
            document = line("document", document);
            grounds = text("grounds", grounds);
            localRule = optionalLine("localRule", localRule);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record NoteCadreLapse(
            CadreId cadre,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements CadreCommand, ByTheLedgerAlone {
        public NoteCadreLapse {
            cadre = present("cadre", cadre);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }
}
