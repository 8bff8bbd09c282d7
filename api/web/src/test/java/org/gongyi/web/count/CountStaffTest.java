package org.gongyi.web.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.ledger.LedgerQuery.WeighAct;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.count.CountBallot.Listed;
import org.junit.jupiter.api.Test;

/// Nobody counts a vote that they stand in; a near relative not where the law of the place says so (EL-STAFF).
class CountStaffTest {

    private static final CommunityCode VILLAGE = new CommunityCode("510411103200");
    private static final PersonId ZHAO = new PersonId("p-zhao01");
    private static final PersonId WIFE = new PersonId("p-wife01");
    private static final PersonId NOBODY = new PersonId("p-nobody");

    private boolean forbidden;

    private final CountStaff staff = new CountStaff(ledger());

    /// Under a law that has the rule.
    private Ledger ledger() {
        var queries = SimpleQueryBus.builder().build();
        var _ = queries.<Weighed>subscribe(
                WeighAct.class.getName(),
                Weighed.class,
                _ -> new Weighed(
                        List.of(new Check(
                                "EL-STAFF",
                                !forbidden,
                                OnFail.BLOCK,
                                Map.of(),
                                "工作人员与候选人",
                                new Citation("浙江省村民委员会选举办法", "第二十二条", LocalDate.of(2021, 1, 1)))),
                        List.of(),
                        null));
        return new Ledger(
                DefaultCommandGateway.builder()
                        .commandBus(SimpleCommandBus.builder().build())
                        .build(),
                DefaultQueryGateway.builder().queryBus(queries).build());
    }

    private static CountBallot ballot(Set<PersonId> related, Teller... tellers) {
        return new CountBallot(
                new VoteKey("elections", VILLAGE + "-counting01", 1),
                VILLAGE,
                "换届选举",
                LocalDate.of(2026, 11, 27),
                List.of(new PollingPlace(1, "投票处", false, "08:00", "17:00", true, List.of(tellers))),
                List.of(new SeatsOfPost(Post.CHAIR, 1)),
                List.of(new Listed(ZHAO, "赵大山", Post.CHAIR)),
                true,
                Map.of(ZHAO, "赵大山"),
                Set.of(),
                related);
    }

    private String barred(CountBallot ballot, PersonId person, String name) {
        var actor = new Actor(Office.ELECTION_COMMITTEE, person, VILLAGE.value());
        return staff.barred(ballot, new Counter(person, "login", name), actor).orElse("");
    }

    @Test
    void who_stands_in_the_vote_does_not_count_it_whatever_the_place() {
        assertThat(barred(ballot(Set.of()), ZHAO, "赵大山")).isEqualTo("stands-in-the-vote");
        assertThat(barred(ballot(Set.of()), NOBODY, "别人")).isEmpty();
    }

    @Test
    void el_staff_a_declared_relative_counts_only_where_the_law_does_not_forbid_it() {
        assertThat(barred(ballot(Set.of(WIFE)), WIFE, "某人")).isEmpty();
        forbidden = true;
        assertThat(barred(ballot(Set.of(WIFE)), WIFE, "某人")).isEqualTo("relative-of-a-candidate");
        assertThat(barred(ballot(Set.of(WIFE)), NOBODY, "别人")).isEmpty();
    }

    @Test
    void el_staff_a_relative_that_the_places_name_is_known_by_the_name_and_is_told_that_it_went_by_that() {
        forbidden = true;
        var ballot = ballot(Set.of(), new Teller("某人", false, ZHAO));
        assertThat(barred(ballot, WIFE, "某人")).isEqualTo("namesake-of-a-relative");
        assertThat(barred(ballot(Set.of(WIFE), new Teller("某人", false, ZHAO)), WIFE, "某人"))
                .as("a number is better than a name")
                .isEqualTo("relative-of-a-candidate");
        assertThat(barred(ballot, WIFE, "别人")).isEmpty();
    }
}
