package org.gongyi.command.election;

import static org.gongyi.contract.election.ElectionSettlement.ANNOUNCE_COUNT;
import static org.gongyi.contract.election.ElectionSettlement.ARCHIVE_BALLOTS;
import static org.gongyi.contract.election.ElectionSettlement.CHOOSE_REPRESENTATIVES;
import static org.gongyi.contract.election.ElectionSettlement.FILE_RESULT;
import static org.gongyi.contract.election.ElectionSettlement.FURTHER_BALLOT;
import static org.gongyi.contract.election.ElectionSettlement.HAND_OVER;
import static org.gongyi.contract.election.ElectionSettlement.POLL_AGAIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyi.command.duty.Duties;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionSettlement;

/// What must be done after a vote. No statute says until when seats are voted on again; a province may
/// say it (EL-RUNOFF-TIME), else the ledger's own rule does (REC-VOTE). After a by-election nothing is
/// handed over: it ends with the filing of its result, within the time of a province or else the
/// ledger's own (REC-BYELECT).
///
/// @param running what is owed already and stays owed until the day it was
record Aftermath(Docket docket, Weighing weighing, Duties running) {

    Aftermath(Docket docket, Weighing weighing) {
        this(docket, weighing, Duties.NONE);
    }

    /// Of numbers that were corrected. The new committee came into being by the vote, whoever sits on
    /// it by the right numbers (EL-HANDOVER10: 自新一届产生之日起): what the wrong ones asked for is no later
    /// for it.
    static Aftermath ofTheRightNumbers(Docket docket, Weighing weighing) {
        return new Aftermath(docket, weighing, docket.duties());
    }

    /// @param elected everybody who holds a seat now
    void ofAVote(boolean effective, boolean further, List<Elected> elected, LocalDate day) {
        if (!effective) again(further, day);
        else if (docket.plan().without(elected).isEmpty()) complete(day);
        else vacancies(elected, day);
    }

    void again(boolean further, LocalDate day) {
        owed(further ? FURTHER_BALLOT : POLL_AGAIN, day);
    }

    void vacancies(List<Elected> elected, LocalDate day) {
        owed(isLimited(elected.size()) ? "EL-RUNOFF-TIME" : "REC-VOTE", FURTHER_BALLOT, day);
    }

    /// A result is announced on the day of the vote (EL-OPEN).
    void announced(LocalDate vote) {
        weighing.dutyBy("EL-OPEN", ANNOUNCE_COUNT, officeOf(ANNOUNCE_COUNT), vote);
    }

    /// Whether a province limits the time for a further ballot after that many were elected.
    boolean isLimited(int elected) {
        return weighing.rule("EL-RUNOFF-TIME")
                .filter(rule -> !rule.has("below") || elected < rule.number("below"))
                .isPresent();
    }

    /// The committee is whole, or as whole as it will be.
    void complete(LocalDate day) {
        filed(day);
        if (!docket.handing().archived()) owed(ARCHIVE_BALLOTS, day);
        if (docket.isByElection() || docket.handing().endedOn() != null) return;
        owed(HAND_OVER, day);
        owed(CHOOSE_REPRESENTATIVES, day);
    }

    /// A result is filed as it is now.
    void filed(LocalDate day) {
        weighing.duty(ruleOf(FILE_RESULT), "days", FILE_RESULT, officeOf(FILE_RESULT), day);
    }

    /// What a result asked for stays owed, each until the day it was: numbers that seat the same people make no new
    /// committee. Right numbers are filed anew while the election committee sits.
    ///
    /// @param other the law by which a duty may have been opened that the law of the vote does not know
    void stands(LocalDate day, Function<String, Optional<Rule>> other) {
        var owed = docket.duties();
        owed.open().forEach((key, due) -> {
            if (ElectionSettlement.isOfAResult(key))
                stands(key, owed.rules().getOrDefault(key, ruleOf(key)), due, other);
        });
        if (docket.rounds().filed() && docket.isSettled() && docket.handing().endedOn() == null) filed(day);
    }

    private void stands(String key, String id, LocalDate due, Function<String, Optional<Rule>> other) {
        weighing.rule(id).or(() -> other.apply(id)).ifPresent(rule -> weighing.dutyBy(rule, key, officeOf(key), due));
    }

    private void owed(String key, LocalDate day) {
        owed(ruleOf(key), key, day);
    }

    private void owed(String rule, String key, LocalDate day) {
        var due = running.open().get(key);
        if (due != null && rule.equals(running.rules().getOrDefault(key, rule)))
            weighing.dutyBy(rule, key, officeOf(key), due);
        else weighing.duty(rule, "days", key, officeOf(key), day);
    }

    private String ruleOf(String key) {
        return switch (key) {
            case FILE_RESULT ->
                docket.isByElection() && !weighing.isInForce("EL-RESULT-FILE") ? "REC-BYELECT" : "EL-RESULT-FILE";
            case ARCHIVE_BALLOTS -> "EL-ARCH";
            case HAND_OVER -> "EL-HANDOVER10";
            case CHOOSE_REPRESENTATIVES -> "EL-NEWREPS";
            case ANNOUNCE_COUNT -> "EL-OPEN";
            default -> "REC-VOTE";
        };
    }

    private static Office officeOf(String key) {
        return switch (key) {
            case HAND_OVER, CHOOSE_REPRESENTATIVES -> Office.COMMITTEE;
            default -> Office.ELECTION_COMMITTEE;
        };
    }
}
