package org.gongyi.command.election;

import static org.gongyi.contract.election.ElectionSettlement.ARCHIVE_BALLOTS;
import static org.gongyi.contract.election.ElectionSettlement.CHOOSE_REPRESENTATIVES;
import static org.gongyi.contract.election.ElectionSettlement.FILE_RESULT;
import static org.gongyi.contract.election.ElectionSettlement.FURTHER_BALLOT;
import static org.gongyi.contract.election.ElectionSettlement.HAND_OVER;
import static org.gongyi.contract.election.ElectionSettlement.POLL_AGAIN;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.Elected;

/// What must be done after a vote. No statute says until when seats are voted on again; a province may
/// say it (EL-RUNOFF-TIME), else the ledger's own rule does (REC-VOTE). After a by-election nothing is
/// handed over: it ends with the filing of its result, within the time of a province or else the
/// ledger's own (REC-BYELECT).
record Aftermath(Docket docket, Weighing weighing) {

    /// @param elected everybody who holds a seat now
    void ofAVote(boolean effective, boolean further, List<Elected> elected, LocalDate day) {
        if (!effective) again(further, day);
        else if (docket.plan().without(elected).isEmpty()) complete(day);
        else vacancies(elected, day);
    }

    void again(boolean further, LocalDate day) {
        weighing.duty("REC-VOTE", "days", further ? FURTHER_BALLOT : POLL_AGAIN, Office.ELECTION_COMMITTEE, day);
    }

    void vacancies(List<Elected> elected, LocalDate day) {
        var rule = isLimited(elected.size()) ? "EL-RUNOFF-TIME" : "REC-VOTE";
        weighing.duty(rule, "days", FURTHER_BALLOT, Office.ELECTION_COMMITTEE, day);
    }

    /// Whether a province limits the time for a further ballot after that many were elected.
    boolean isLimited(int elected) {
        return weighing.rule("EL-RUNOFF-TIME")
                .filter(rule -> !rule.has("below") || elected < rule.number("below"))
                .isPresent();
    }

    /// The committee is whole, or as whole as it will be.
    void complete(LocalDate day) {
        var filing = docket.isByElection() && !weighing.isInForce("EL-RESULT-FILE") ? "REC-BYELECT" : "EL-RESULT-FILE";
        weighing.duty(filing, "days", FILE_RESULT, Office.ELECTION_COMMITTEE, day);
        if (!docket.handing().archived())
            weighing.duty("EL-ARCH", "days", ARCHIVE_BALLOTS, Office.ELECTION_COMMITTEE, day);
        if (docket.isByElection() || docket.handing().endedOn() != null) return;
        weighing.duty("EL-HANDOVER10", "days", HAND_OVER, Office.COMMITTEE, day);
        weighing.duty("EL-NEWREPS", "days", CHOOSE_REPRESENTATIVES, Office.COMMITTEE, day);
    }
}
