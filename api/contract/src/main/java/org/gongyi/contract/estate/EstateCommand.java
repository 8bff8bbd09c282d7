package org.gongyi.contract.estate;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.day;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.optionalDay;
import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.optionalText;
import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.BySheet;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// What may be asked of an estate. Owners decide; the residents' committee guides them and keeps the record.
public sealed interface EstateCommand extends LedgerAct {

    /// More flats than any estate has.
    int MOST_FLATS = 20_000;
    /// Votes of one estate.
    int MOST_VOTES = 9_999;

    EstateId estate();

    @Override
    default String subject() {
        return estate().value();
    }

    @Override
    default CommunityCode community() {
        return estate().community();
    }

    /// An estate comes onto the ledger.
    ///
    /// @param address where it is
    /// @param area of all its exclusive parts together
    /// @param propertyCompany who services it; absent where nobody does
    record RegisterEstate(
            EstateId estate,
            LocalDate occurredOn,
            String name,
            String address,
            Area area,
            @Nullable String propertyCompany,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public RegisterEstate {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            name = line("name", name);
            address = line("address", address);
            area = present("area", area);
            propertyCompany = optionalLine("propertyCompany", propertyCompany);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Area or property company are others now.
    record ReviseEstate(
            EstateId estate,
            LocalDate occurredOn,
            Area area,
            @Nullable String propertyCompany,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public ReviseEstate {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            area = present("area", area);
            propertyCompany = optionalLine("propertyCompany", propertyCompany);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Owners elected their committee before the estate came onto the ledger: it is noted, and nothing more is owed.
    ///
    /// @param since the day it was elected, or its term began
    /// @param filedWith where it is filed (备案)
    record NoteOwnersCommittee(
            EstateId estate,
            LocalDate occurredOn,
            LocalDate since,
            String filedWith,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public NoteOwnersCommittee {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            since = day("since", since);
            filedWith = line("filedWith", filedWith);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// An estate without a property company sets up its self-governance group (居（村）民自治小组).
    ///
    /// @param members how many
    /// @param chosenHow how residents chose them; nobody is named
    record SetUpGroup(
            EstateId estate,
            LocalDate occurredOn,
            int members,
            String chosenHow,
            List<GroupTask> tasks,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public SetUpGroup {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            members = (int) between("members", members, 1, 99);
            chosenHow = line("chosenHow", chosenHow);
            tasks = atMost("tasks", GroupTask.values().length, tasks);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The roster of owners is handed in, whole: it takes the place of the one before.
    record ListOwners(
            EstateId estate,
            LocalDate occurredOn,
            @Personal List<Flat> flats,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand, BySheet {
        public ListOwners {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            flats = atMost("flats", MOST_FLATS, flats);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Without the owners, who belong in no message.
        @Override
        public String toString() {
            return "ListOwners[%s, %d]".formatted(estate, flats.size());
        }
    }

    /// Owners ask for a meeting of all (业主大会临时会议).
    ///
    /// @param owners how many ask; nobody is named
    record DemandOwnersVote(
            EstateId estate,
            LocalDate occurredOn,
            int owners,
            String demand,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public DemandOwnersVote {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            owners = people("owners", owners);
            demand = text("demand", demand);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// Owners are told that they vote, and on what.
    ///
    /// @param question what is put to the vote
    /// @param votesOn the day of the meeting, or the last on which ballots are taken
    /// @param toldOn when the residents' committee was told; absent where it was not
    record CallOwnersVote(
            EstateId estate,
            LocalDate occurredOn,
            String title,
            String question,
            OwnersMatter matter,
            VotingForm form,
            LocalDate votesOn,
            @Nullable LocalDate toldOn,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public CallOwnersVote {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            title = line("title", title);
            question = text("question", question);
            matter = present("matter", matter);
            form = present("form", form);
            votesOn = day("votesOn", votesOn);
            toldOn = optionalDay("toldOn", toldOn);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// The ballots of a vote are handed in, all of them. Handed in again they take the place of those before.
    ///
    /// @param vote its number
    record RecordOwnersBallots(
            EstateId estate,
            LocalDate occurredOn,
            int vote,
            @Personal List<OwnerBallot> ballots,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand, BySheet {
        public RecordOwnersBallots {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            vote = numbered(vote);
            ballots = atMost("ballots", MOST_FLATS, ballots);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }

        /// Without the ballots, which belong in no message.
        @Override
        public String toString() {
            return "RecordOwnersBallots[%s, %d, %d]".formatted(estate, vote, ballots.size());
        }
    }

    /// What came of a vote is announced (公告).
    record AnnounceOwnersResult(
            EstateId estate,
            LocalDate occurredOn,
            int vote,
            List<FileRef> files,
            @Nullable String reason) implements EstateCommand {
        public AnnounceOwnersResult {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            vote = numbered(vote);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A vote is not held, or not counted.
    record CancelOwnersVote(
            EstateId estate,
            LocalDate occurredOn,
            int vote,
            String grounds,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public CancelOwnersVote {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            vote = numbered(vote);
            grounds = text("grounds", grounds);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// An elected committee of owners files itself (备案).
    ///
    /// @param vote that elected it
    /// @param filedWith the department and the township or subdistrict that took the papers
    record FileOwnersCommittee(
            EstateId estate,
            LocalDate occurredOn,
            int vote,
            String filedWith,
            List<FileRef> files,
            @Nullable String reason)
            implements EstateCommand {
        public FileOwnersCommittee {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            vote = numbered(vote);
            filedWith = line("filedWith", filedWith);
            files = atMost("files", 30, files);
            reason = optionalText("reason", reason);
        }
    }

    /// A duty was not fulfilled by its day.
    record NoteEstateLapse(
            EstateId estate,
            LocalDate occurredOn,
            String duty,
            LocalDate due,
            @Nullable String reason) implements EstateCommand, ByTheLedgerAlone {
        public NoteEstateLapse {
            estate = present("estate", estate);
            occurredOn = day("occurredOn", occurredOn);
            duty = line("duty", duty);
            due = day("due", due);
            reason = optionalText("reason", reason);
        }
    }

    private static int numbered(int number) {
        return (int) between("vote", number, 1, MOST_VOTES);
    }
}
