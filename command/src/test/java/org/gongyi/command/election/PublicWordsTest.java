package org.gongyi.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.command.election.Counts.man;
import static org.gongyi.command.election.Preparations.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.Check;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.CandidacyAct.AnnounceVotersMeeting;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Pledge;
import org.gongyi.contract.election.RollsAct.AnnounceRegistration;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What everybody reads of an election holds no number of a person.
class PublicWordsTest {

    private static final LocalDate POLLING = day("2026-11-20");
    private static final LocalDate DAY = POLLING.minusDays(30);
    private static final String MOBILE = "13900000000";
    private static final String ID = "11010519491231002X";
    private static final String CARD = "6222020000000000000";

    private static final Nominee[] EIGHT = IntStream.range(0, 8)
            .mapToObj(i -> man("kan" + i, i < 2 ? Post.CHAIR : i < 4 ? Post.VICE_CHAIR : Post.MEMBER))
            .toArray(Nominee[]::new);

    private final Preparations village = Preparations.inVillage("2026-11-20");

    @Test
    void PII_PUB_what_is_made_known_of_an_election_holds_no_number_and_the_number_is_not_told_back() {
        var refused = village.when(meeting("村委会广场，可打" + MOBILE, null))
                .fails("PII-PUB", OnFail.BLOCK)
                .refuses(Refusal.Unlawful.class);
        assertThat(refused.toString())
                .contains("发现电话号码（地点）；请删去，或者在情况说明中写明“公开依据”和法条")
                .doesNotContain(MOBILE);
        village.when(meeting("村委会广场", null)).isNotWeighedBy("PII-PUB").records(VotersMeetingAnnounced.class);
    }

    @Test
    void PII_PUB_the_article_by_which_it_may_stands_in_the_reason_and_in_the_entry() {
        var named = village.when(meeting("值班电话0812-3356789", "公开依据：村民委员会组织法第十八条第二款"))
                .passes("PII-PUB")
                .records(VotersMeetingAnnounced.class);
        assertThat(named.findings().checks())
                .filteredOn(check -> check.rule().equals("PII-PUB"))
                .singleElement()
                .extracting(Check::arithmetic)
                .isEqualTo("含有电话号码（地点），公开依据：村民委员会组织法第十八条第二款");
        village.when(meeting("值班电话0812-3356789", "依照村民委员会组织法第十八条第二款召开")).fails("PII-PUB", OnFail.BLOCK);
        village.when(meeting("值班电话0812-3356789", "公开依据：群众要求")).fails("PII-PUB", OnFail.BLOCK);
    }

    @Test
    void PII_PUB_a_promise_and_a_reason_are_read_by_everybody_too() {
        village.nominated(DAY, EIGHT).given(village.postBecause(DAY, EIGHT));
        var promise = new Pledge(EIGHT[0].person(), "随时来找我，身份证" + ID);
        var met = new MeetVoters(village.id(), DAY, "村委会广场", 120, List.of(promise), List.of(), null);
        assertThat(village.when(met)
                        .fails("PII-PUB", OnFail.BLOCK)
                        .check("PII-PUB")
                        .arithmetic())
                .startsWith("发现公民身份号码（第 1 项承诺）");
        var later = new PostponePolling(village.id(), DAY, POLLING.plusDays(1), null, List.of(), "请打" + MOBILE);
        village.when(later).fails("PII-PUB", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
    }

    @Test
    void PII_SENS_an_account_is_sensitive_wherever_it_stands() {
        village.when(meeting("打入" + CARD, null)).fails("PII-SENS", OnFail.BLOCK).refuses(Refusal.Unlawful.class);
    }

    @Test
    void PII_PUB_whom_to_ask_about_the_registration_is_told_with_a_telephone_and_with_nothing_else() {
        village.when(registration("者世芬 0812-3356789")).isNotWeighedBy("PII-PUB").records(RegistrationAnnounced.class);
        village.when(registration("者世芬 " + ID)).fails("PII-PUB", OnFail.BLOCK);
    }

    private AnnounceVotersMeeting meeting(String place, @Nullable String reason) {
        return new AnnounceVotersMeeting(village.id(), DAY, POLLING.minusDays(1), "19:30", place, List.of(), reason);
    }

    private AnnounceRegistration registration(String contact) {
        return new AnnounceRegistration(
                village.id(), DAY, "年满十八周岁的村民", DAY, DAY.plusDays(7), "村委会", "居民身份证", contact, List.of(), null);
    }
}
