package org.gongyi.command.election;

import java.util.List;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Sex;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionKind;

/// Whom a committee that was elected as a whole is made of. Of who sits beside those a by-election adds no register
/// tells.
record Makeup(Docket docket, Weighing weighing) {

    void women(List<Elected> committee) {
        if (docket.plan().kind() == ElectionKind.BY_ELECTION) return;
        long women = committee.stream().filter(one -> one.sex() == Sex.FEMALE).count();
        weighing.rule("EL-WOMEN")
                .ifPresent(rule -> weighing.guard(
                        rule,
                        women >= rule.number("women"),
                        "当选 %d 人，其中妇女 %d 人，应当有妇女成员".formatted(committee.size(), women),
                        new Figure("elected", "当选", committee.size()),
                        new Figure("women", "妇女", women)));
    }

    /// Where a seat for women stands apart on the ballot.
    void womenSeat() {
        weighing.rule("EL-WOMEN")
                .filter(rule -> rule.has("seat"))
                .ifPresent(rule -> weighing.guard(
                        rule, docket.plan().womenSeat(), docket.plan().womenSeat() ? "选票上单列妇女成员名额" : "选票上没有单列妇女成员名额"));
    }
}
