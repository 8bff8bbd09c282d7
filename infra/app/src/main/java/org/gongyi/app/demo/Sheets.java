package org.gongyi.app.demo;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.HearingKind;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionCommand.Classify;
import org.gongyi.contract.resolution.ResolutionCommand.CollectOpinions;
import org.gongyi.contract.resolution.ResolutionCommand.Consult;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseOutcome;
import org.gongyi.contract.resolution.ResolutionCommand.DiscloseResolution;
import org.gongyi.contract.resolution.ResolutionCommand.HoldHearing;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionCommand.NoteProgress;
import org.gongyi.contract.resolution.ResolutionCommand.Propose;
import org.gongyi.contract.resolution.ResolutionCommand.RemoveResolutionNotice;
import org.gongyi.contract.resolution.ResolutionCommand.Resolve;
import org.gongyi.contract.resolution.ResolutionCommand.Review;
import org.gongyi.contract.resolution.ResolutionCommand.StartImplementation;
import org.gongyi.contract.resolution.ResolutionCommand.Supervise;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Vote;
import org.jspecify.annotations.Nullable;

/// The sheets of one matter as a clerk fills them in, with the topic carried through.
record Sheets(ResolutionId id, Cast cast, String topic, String place) {

    Meeting meeting(String chair, int expected, int present, @Nullable String opinions) {
        return new Meeting(
                "19:30",
                place,
                chair,
                cast.committee().getLast(),
                expected,
                present,
                0,
                1,
                topic,
                opinions,
                present,
                null,
                null);
    }

    Initiate initiate(Matter matter, Source source, String motive, String content, LocalDate day, String... units) {
        return new Initiate(id, day, topic, matter, source, null, motive, content, List.of(units), List.of(), null);
    }

    Classify classify(Affected affected, boolean livelihood, String grounds, LocalDate day) {
        return new Classify(id, day, affected, livelihood, grounds, List.of(), null);
    }

    CollectOpinions collect(int opinions, String summary, LocalDate day) {
        return new CollectOpinions(id, day, opinions, summary, List.of(), null);
    }

    HoldHearing hear(HearingKind kind, int expected, int present, String outcome, LocalDate day) {
        return new HoldHearing(
                id, day, kind, meeting(cast.committee().getFirst(), expected, present, null), outcome, List.of(), null);
    }

    Propose propose(int members, String text, LocalDate day) {
        return new Propose(
                id,
                day,
                meeting(cast.party().getFirst(), members, members, null),
                new Vote(members, 0, 0),
                text,
                List.of(),
                null);
    }

    Consult consult(int members, int present, String plan, LocalDate day) {
        return new Consult(
                id,
                day,
                meeting(cast.party().getFirst(), members, present, null),
                new Vote(present, 0, 0),
                plan,
                List.of(),
                null);
    }

    Review review(int members, int present, int inFavour, String plan, LocalDate day) {
        return new Review(
                id,
                day,
                meeting(cast.party().getFirst(), members, present, "有党员建议压缩非生产性开支"),
                new Vote(inFavour, present - inFavour, 0),
                plan,
                List.of(),
                null);
    }

    Resolve resolve(Body body, CountedBy by, int expected, int present, Vote vote, String decision, LocalDate day) {
        return new Resolve(
                id,
                day,
                body,
                by,
                null,
                day.minusDays(12),
                meeting(cast.committee().getFirst(), expected, present, null),
                vote,
                decision,
                List.of(),
                null);
    }

    static Resolve withNotice(Resolve act, int days, String reason) {
        return new Resolve(
                act.resolution(),
                act.occurredOn(),
                act.body(),
                act.countedBy(),
                act.group(),
                act.occurredOn().minusDays(days),
                act.meeting(),
                act.vote(),
                act.decision(),
                act.files(),
                reason);
    }

    DiscloseResolution disclose(String notice, LocalDate day) {
        return new DiscloseResolution(id, day, board(), notice, List.of(), null);
    }

    RemoveResolutionNotice takeDown(LocalDate day) {
        return new RemoveResolutionNotice(id, day, null, cast.committee().getLast(), List.of(), null);
    }

    StartImplementation start(long fen, String contractor, String contract, LocalDate plannedEnd, LocalDate day) {
        return new StartImplementation(
                id, day, fen, contractor, contract, plannedEnd, cast.committee().getFirst(), List.of(), null);
    }

    NoteProgress progress(int percent, long fen, String text, LocalDate day) {
        return new NoteProgress(id, day, percent, fen, text, List.of(), null);
    }

    DiscloseOutcome outcome(long fen, LocalDate completed, LocalDate accepted, String notice, LocalDate day) {
        return new DiscloseOutcome(id, day, fen, completed, accepted, "验收小组", board(), notice, List.of(), null);
    }

    Supervise observed(Station station, LocalDate day) {
        return new Supervise(id, day, station, Observation.OBSERVED, "全程列席，程序和人数属实", List.of(), null);
    }

    private Board board() {
        return new Board("便民服务中心外公开栏", cast.committee().getLast());
    }
}
