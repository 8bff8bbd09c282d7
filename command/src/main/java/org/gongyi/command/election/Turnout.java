package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.VotingMode;

/// Whether enough took part, by the mode and the law of the day of the vote.
///
/// The same people need different shares: representatives of residents who elect are more than two
/// thirds, representatives who meet at least two thirds. Who cast a ballot is who gave one back, in
/// person or by proxy.
///
/// @param base how many the list had against which the vote was cast, on the day of the vote
record Turnout(Docket docket, Roster roster, LocalDate day, int base) {

    /// Of whom the share is taken.
    Figure registered() {
        var plan = docket.plan();
        return switch (plan.mode()) {
            case ALL_VOTERS -> registered("登记参加选举");
            case HOUSEHOLDS -> registered("户代表");
            case RESIDENT_REPRESENTATIVES -> registered("居民代表");
            case GROUP_REPRESENTATIVES -> registered("居民小组代表");
            case REPRESENTATIVES_ASSEMBLY -> registered("代表会议组成人员");
        };
    }

    private Figure registered(String word) {
        return new Figure("registered", word, base);
    }

    /// What the statutes ask of the first vote they do not ask of a further one; a meeting that elects must always be
    /// one.
    void weigh(Weighing weighing, boolean further, int returned) {
        var part = new Figure("voted", "参加投票", returned);
        var mode = docket.plan().mode();
        if (mode == VotingMode.REPRESENTATIVES_ASSEMBLY) assembly(weighing, further, part);
        else if (further) weighing.share("EL-RUNOFF-QUORUM", part, registered());
        else of(mode).forEach(rule -> weighing.share(rule, part, registered()));
        if (docket.plan().kind() == ElectionKind.BY_ELECTION) byElection(weighing, part);
    }

    /// Representatives who fill a seat of a residents' committee meet, and elect by reference to the
    /// same article as in a general election: more than two thirds of them cast a ballot (城市居民委员会组织法
    /// 2026 第二十四条第二款、第十九条第一款).
    private void assembly(Weighing weighing, boolean further, Figure part) {
        Stream.of("DM-VR-QUORUM", "DM-RR-QUORUM").forEach(rule -> weighing.share(rule, part, registered()));
        if (!further)
            Stream.of("EL-QUORUM-C-REP", "EL-QUORUM-C").forEach(rule -> weighing.share(rule, part, registered()));
    }

    /// Of which one is in force in a place on a day. A by-election may be held in a mode that no law of the
    /// place names: by reference it has the same quorum, of those who vote in it.
    private static Stream<String> of(VotingMode mode) {
        var ofTheMode = switch (mode) {
            case ALL_VOTERS -> "EL-QUORUM-C-ALL";
            case HOUSEHOLDS -> "EL-QUORUM-C-HH";
            case RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY -> "EL-QUORUM-C-REP";
        };
        return Stream.of("EL-QUORUM-V", ofTheMode, "EL-QUORUM-C");
    }

    /// Where a province has a quorum of its own, an assembly of all counts its adults.
    private void byElection(Weighing weighing, Figure part) {
        switch (docket.plan().mode()) {
            case ALL_VOTERS ->
                roster.population()
                        .on(day)
                        .map(Population::adults)
                        .ifPresent(adults -> quorum(weighing, "adults", part, new Figure("adults", "成年村民", adults)));
            case REPRESENTATIVES_ASSEMBLY -> quorum(weighing, "members", part, registered());
            case HOUSEHOLDS, RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES -> {}
        }
    }

    private static void quorum(Weighing weighing, String share, Figure part, Figure whole) {
        weighing.rule("EL-BYELECT-Q")
                .filter(rule -> rule.has(share))
                .ifPresent(rule -> weighing.share(rule.id(), share, part, whole));
    }
}
