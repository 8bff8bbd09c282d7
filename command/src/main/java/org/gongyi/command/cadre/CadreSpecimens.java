package org.gongyi.command.cadre;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.Asker;
import org.gongyi.contract.cadre.Ballots;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreCommand.AnnounceReview;
import org.gongyi.contract.cadre.CadreCommand.AnswerCadre;
import org.gongyi.contract.cadre.CadreCommand.AskCadre;
import org.gongyi.contract.cadre.CadreCommand.ChangePromise;
import org.gongyi.contract.cadre.CadreCommand.DecideReviewObjection;
import org.gongyi.contract.cadre.CadreCommand.DemandReview;
import org.gongyi.contract.cadre.CadreCommand.FixScheme;
import org.gongyi.contract.cadre.CadreCommand.HoldReview;
import org.gongyi.contract.cadre.CadreCommand.MakePromise;
import org.gongyi.contract.cadre.CadreCommand.NoteCadreLapse;
import org.gongyi.contract.cadre.CadreCommand.NotePromiseProgress;
import org.gongyi.contract.cadre.CadreCommand.ObjectToReview;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreCommand.PublishReview;
import org.gongyi.contract.cadre.CadreCommand.RecordHandling;
import org.gongyi.contract.cadre.CadreCommand.SubmitReport;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.DecidedBy;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.Measure;
import org.gongyi.contract.cadre.PromiseSource;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.cadre.Scheme;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;

/// One example of every act on the record of an office holder, dated on the day it is asked.
public final class CadreSpecimens {

    private CadreSpecimens() {}

    public static List<CadreCommand> of(String subject, LocalDate day) {
        var id = new CadreId(subject);
        var nobody = new PersonId("p-000000");
        var scheme = new Scheme(Body.REPRESENTATIVES_ASSEMBLY, GradeSet.THREE, 50, false, 60, null);
        var office = Office.COMMITTEE;
        return List.of(
                new OpenCadreFile(id, day, nobody, List.of(), null),
                new MakePromise(
                        id,
                        day,
                        office,
                        PromiseSource.ANNUAL_PLAN,
                        null,
                        null,
                        "—",
                        "—",
                        day.plusDays(1),
                        List.of(),
                        null),
                new NotePromiseProgress(id, day, 1, PromiseState.IN_PROGRESS, "—", null, null, List.of(), null),
                new ChangePromise(id, day, 1, "—", day, "—", List.of(), null),
                new AnnounceReview(id, day, day.getYear(), office, day, "—", List.of(), null),
                new FixScheme(id, day, scheme, List.of(), null),
                new SubmitReport(id, day, "—", "—", List.of(), List.of(), null),
                new HoldReview(
                        id,
                        day,
                        "19:30",
                        "—",
                        nobody,
                        null,
                        CountedBy.MEMBERS,
                        1,
                        1,
                        new Ballots(1, 1, 0, 0, 1, 0, 0),
                        null,
                        List.of(),
                        null),
                new DemandReview(id, day, office, 1, 0, "—", List.of(), null),
                new PublishReview(id, day, new Board("—", "—"), List.of(), null),
                new AskCadre(id, day, office, Asker.REPRESENTATIVES, 1, "—", List.of(), null),
                new AnswerCadre(id, day, 1, "—", List.of(), null),
                new ObjectToReview(id, day, Asker.RESIDENTS, "—", List.of(), null),
                new DecideReviewObjection(id, day, 1, false, "—", List.of(), null),
                new RecordHandling(
                        id, day, office, Measure.TALK, DecidedBy.TOWNSHIP, "—", "—", "—", "—", null, List.of(), null),
                new NoteCadreLapse(id, day, "—", day, null));
    }
}
