package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;
import static org.gongyi.contract.Require.time;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// How long it hung, and who saw it.
public sealed interface PostingAct extends DisclosureCommand {

    /// As of what is prepared.
    int MOST_VERSIONS = ReviewingAct.MOST_VERSIONS;

    /// It went up on the board, which the network does not replace (DISC-BOARD). A photograph of the
    /// board is among the files.
    ///
    /// @param postedAt of the day, in minutes: `09:30`
    record PostDisclosure(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Board board,
            String postedAt,
            List<FileRef> files,
            @Nullable String reason)
            implements PostingAct {
        public PostDisclosure {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            board = present("board", board);
            postedAt = time("postedAt", postedAt);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Somebody stood before the board while it was up. Who it was is not asked (PII-MIN): the photograph proves it,
    /// or the code that is printed on the paper alone.
    ///
    /// @param code read off the paper; absent of a photograph
    record NoteBoardSeen(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            Sighting sighting,
            @Nullable String code,
            List<FileRef> files,
            @Nullable String reason)
            implements PostingAct {
        public NoteBoardSeen {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            sighting = present("sighting", sighting);
            code = optionalLine("code", code);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// It does not hang any more and nobody took it down by law: torn, covered, rained off. The days
    /// do not count.
    record NoteInterruption(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            String cause,
            List<FileRef> files,
            @Nullable String reason)
            implements PostingAct {
        public NoteInterruption {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            cause = line("cause", cause);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What was interrupted hangs again, and the days go on.
    record PutUpAgain(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            String postedBy,
            List<FileRef> files,
            @Nullable String reason)
            implements PostingAct {
        public PutUpAgain {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            postedBy = line("postedBy", postedBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// It was taken off the board. Before its time is over that needs a reason, and it must be posted
    /// again (DISC-15D).
    record TakeDown(
            DisclosureId disclosure,
            LocalDate occurredOn,
            int version,
            String removedBy,
            List<FileRef> files,
            @Nullable String reason)
            implements PostingAct {
        public TakeDown {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            version = (int) between("version", version, 1, MOST_VERSIONS);
            removedBy = line("removedBy", removedBy);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// What it tells hangs with the resolution it is about, whose own disclosure was posted (SY-5), and need not
    /// hang twice. Only the ledger itself notes this.
    record NotePostedWithResolution(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ResolutionId resolution,
            Board board,
            @Nullable String reason)
            implements PostingAct, ByTheLedgerAlone {
        public NotePostedWithResolution {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            resolution = present("resolution", resolution);
            board = present("board", board);
            reason = optionalText("reason", reason);
        }
    }

    /// What a meeting decided was sent back before it hung, so that nothing is decided that could be told. Decided
    /// again it is another disclosure. Only the ledger itself notes this.
    ///
    /// @param sentBackBy as the resolution tells it, and `grounds` likewise
    record NoteDecisionSentBack(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ResolutionId resolution,
            String sentBackBy,
            String grounds,
            @Nullable String reason)
            implements PostingAct, ByTheLedgerAlone {
        public NoteDecisionSentBack {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            resolution = present("resolution", resolution);
            sentBackBy = line("sentBackBy", sentBackBy);
            grounds = text("grounds", grounds);
            reason = optionalText("reason", reason);
        }
    }

    /// A vote lost its effect before its result hung: found void, or by the right numbers. Nobody is elected by it who
    /// could be told. Why stands in the election. Only the ledger itself notes this.
    ///
    /// @param round of the vote, from 1
    record NoteResultUndone(
            DisclosureId disclosure,
            LocalDate occurredOn,
            ElectionId election,
            int round,
            @Nullable String reason) implements PostingAct, ByTheLedgerAlone {
        public NoteResultUndone {
            disclosure = present("disclosure", disclosure);
            occurredOn = day("occurredOn", occurredOn);
            election = present("election", election);
            round = (int) between("round", round, 1, 20);
            reason = optionalText("reason", reason);
        }
    }
}
