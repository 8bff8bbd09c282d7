package org.gongyi.command.recall;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Signatures;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.recall.Convener;
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
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.SuggestedFor;

/// One example of every act on a recall, dated on the day it is asked.
public final class RecallSpecimens {

    private static final PersonId SOMEBODY = new PersonId("p-specimen");
    private static final Electorate ELECTORATE = new Electorate(VotingMode.ALL_VOTERS, 1, 0, 0, 0);

    private RecallSpecimens() {}

    public static List<RecallCommand> of(String subject, LocalDate day) {
        var id = new RecallId(subject);
        return List.of(
                new SuggestRecall(id, day, SOMEBODY, ELECTORATE, SuggestedFor.OTHER, "—", List.of(), null),
                new PetitionRecall(
                        id,
                        day,
                        SOMEBODY,
                        ELECTORATE,
                        new Signatures(1, 0, 0, 0),
                        List.of(),
                        "—",
                        null,
                        List.of(),
                        null),
                new HearDefence(id, day, Defence.NOT_USED, null, List.of(), null),
                new CallRecallVote(id, day, day, Convener.COMMITTEE, List.of(), List.of(), null),
                new AnnounceRecallVote(id, day, List.of(), List.of(), null),
                new EndRecall(id, day, null),
                new NoteRecallLapse(id, day, "—", day, null));
    }
}
