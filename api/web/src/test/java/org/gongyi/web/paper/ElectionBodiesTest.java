package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What stands on the notices of an election beside what one record tells: rows 1 to 11 of the list of notices.
@WebTest
class ElectionBodiesTest {

    private static final ElectionId ID = new ElectionId("510402001002-huanjie001");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Findings NOTHING = new Findings("2026-03-01", List.of(), List.of(), null);
    private static final Citation LAW = new Citation("村民委员会组织法", "第十七条", LocalDate.of(2026, 1, 1));
    private static final Nominee LI = new Nominee(new PersonId("p-000001"), "李国华", Sex.MALE, Post.CHAIR);
    private static final Nominee CHEN = new Nominee(new PersonId("p-000004"), "陈秀英", Sex.FEMALE, Post.MEMBER);
    private static final Nominee WU = new Nominee(new PersonId("p-000006"), "吴桂", Sex.FEMALE, Post.MEMBER);
    private static final Map<PersonId, String> KNOWN =
            Map.of(LI.person(), LI.name(), CHEN.person(), CHEN.name(), WU.person(), WU.name());
    private static final Names NAMES = person -> KNOWN.getOrDefault(person, person.value());

    @Autowired
    private ElectionBodies bodies;

    @BeforeEach
    void somebody_asks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void nobody_asks() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    private static ElectionCalled called() {
        return new ElectionCalled(
                ID,
                DAY.minusDays(60),
                ElectionKind.GENERAL,
                VotingMode.HOUSEHOLDS,
                List.of(new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.MEMBER, 1)),
                DAY,
                DAY.plusYears(5),
                null,
                null,
                false,
                null,
                List.of(),
                NOTHING);
    }

    private static BoxCount box(int chen, int against, int wu) {
        return new BoxCount(
                1,
                900,
                880,
                870,
                10,
                "甲",
                "乙",
                null,
                List.of(
                        new Votes(LI.person(), Post.CHAIR, 700, 150, 20),
                        new Votes(CHEN.person(), Post.MEMBER, chen, against, 0),
                        new Votes(WU.person(), Post.MEMBER, wu, 0, 0)));
    }

    private static Outcome outcome(Nominee... elected) {
        var vacant = elected.length == 2 ? List.<SeatsOfPost>of() : List.of(new SeatsOfPost(Post.MEMBER, 1));
        return new Outcome(
                1_046,
                900,
                880,
                870,
                10,
                Stream.of(elected)
                        .map(one -> new Elected(one.person(), one.name(), one.sex(), one.post(), 700))
                        .toList(),
                vacant,
                List.of());
    }

    private static ResultAnnounced announced(Outcome outcome) {
        return new ResultAnnounced(
                ID,
                DAY,
                1,
                true,
                true,
                List.of(LI, CHEN, WU),
                List.of(box(450, 30, 400)),
                List.of(),
                List.of(),
                outcome,
                List.of(),
                NOTHING);
    }

    private static CountCorrected corrected(BoxCount is, Outcome outcome) {
        return new CountCorrected(ID, DAY.plusDays(2), 1, box(450, 30, 400), is, "抄录有误", outcome, List.of(), NOTHING);
    }

    private static FurtherBallotCalled further() {
        return new FurtherBallotCalled(ID, DAY.plusDays(5), DAY.plusDays(20), List.of(CHEN, WU), List.of(), NOTHING);
    }

    private Body body(ElectionEvent... events) {
        var told = Body.told(List.of(), List.of(), List.of());
        return bodies.of(events[events.length - 1], told, List.of(events), CommunityKind.VILLAGE, NAMES, Map.of());
    }

    private static List<String> lines(Body body) {
        return body.facts().stream().map(ElectionBodiesTest::line).toList();
    }

    private static String line(Line line) {
        return line.label() + " " + line.value();
    }

    /// Row 1: names, posts, how chosen, date, filing no.
    @Test
    void whoever_reads_of_members_that_were_filed_reads_when_and_by_whom_they_were_chosen_and_where_filed() {
        var meeting = new Meeting("19:30", "会议室", "甲", "乙", 60, 41, 0, 2, "推选", null, 41, null, null);
        var sitting = new Sitting(
                org.gongyi.contract.resolution.Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                DAY.minusDays(60),
                meeting,
                new Vote(41, 0, 0),
                "推选");
        var members = List.of(new Seat(new PersonId("p-000009"), "周德才", Post.CHAIR));
        var formed =
                new ElectionCommitteeFormed(ID, DAY.minusDays(50), members, sitting, List.of(), List.of(), NOTHING);
        var published = new ElectionCommitteePublished(ID, DAY.minusDays(48), "备案 1 号", List.of(), NOTHING);
        var body = body(called(), formed, published);
        assertThat(lines(body)).contains("推选日期 2026年3月31日", "推选的会议 村民代表会议");
        assertThat(body.tables().getFirst().rows()).containsExactly(List.of("主任", "周德才"));
        var left = new ElectionCommitteeLeft(
                ID, DAY.minusDays(40), members.getFirst().person(), LeavingCause.RESIGNED, 0, List.of(), NOTHING);
        assertThat(lines(body(called(), formed, published, left))).contains("备案文件 备案 1 号", "推选日期 2026年3月31日");
        assertThat(lines(body(called(), formed, left, published)))
                .as("the record of the filing tells it itself")
                .doesNotContain("备案文件 备案 1 号");
        assertThat(lines(body(called(), formed, left)))
                .as("before it was filed")
                .noneMatch(line -> line.startsWith("备案"));
    }

    /// Row 2: of place and time the notice says who tells them.
    @Test
    void the_notice_of_the_polling_day_says_that_place_and_time_are_told_later() {
        assertThat(lines(body(called()))).contains("投票地点和时间 由选举委员会在 2026年5月20日 投票前另行公告，见“投票时间地点和工作人员公告”");
    }

    /// Row 4: objection period.
    @Test
    void EL_ROLL_OBJ5_the_notice_of_the_roll_tells_until_when_to_object() {
        var check = new Check("EL-ROLL-OBJ5", true, OnFail.NOT_PASSED, Map.of(), "异议应当在 5 日内（至 2026-05-01）提出", LAW);
        var found = new Findings("2026-03-01", List.of(check), List.of(), null);
        var posted = new RollPublished(ID, DAY.minusDays(24), 1_046, 300, 0, true, false, List.of(), found);
        assertThat(lines(body(called(), posted))).contains("异议 异议应当在 5 日内（至 2026-05-01）提出");
    }

    /// Row 4b.
    @Test
    void a_list_of_household_representatives_that_changed_is_headed_as_such_and_tells_both_numbers() {
        var posted = new RollPublished(ID, DAY.minusDays(24), 1_046, 300, 0, true, false, List.of(), NOTHING);
        var roll = new RollAmended(ID, DAY.minusDays(20), 0, 0, "一户迁出", List.of(), NOTHING);
        var amended = new RepresentationAmended(ID, DAY.minusDays(20), 299, 0, NOTHING);
        assertThat(lines(body(called(), posted, roll, amended))).containsExactly("户代表 原 300，现 299");
        assertThat(NoticeKind.of(amended)).isEqualTo(NoticeKind.REPRESENTATION);
        assertThat(NoticeKind.of(roll)).as("nobody came or went").isEqualTo(NoticeKind.RECORD);
        assertThat(NoticeKind.of(new RollAmended(ID, DAY.minusDays(20), 1, 0, "补登", List.of(), NOTHING)))
                .isEqualTo(NoticeKind.ROLL_AMENDED);
    }

    /// Row 6: who nominated, post by post.
    @Test
    void whoever_was_nominated_for_two_posts_is_told_with_who_nominated_for_each() {
        var chair = new Nominee(CHEN.person(), CHEN.name(), CHEN.sex(), Post.CHAIR);
        var byParty = new NomineePutForward(
                ID, DAY.minusDays(15), chair, Nominator.PARTY_ORGANIZATION, 0, List.of(), List.of(), NOTHING);
        var byVoters =
                new NomineePutForward(ID, DAY.minusDays(14), CHEN, Nominator.VOTERS, 12, List.of(), List.of(), NOTHING);
        var posted =
                new CandidatesPublished(ID, DAY.minusDays(10), List.of(chair, CHEN), List.of(), List.of(), NOTHING);
        var rows = body(called(), byParty, byVoters, posted).tables().getFirst().rows();
        assertThat(rows.getFirst().getLast()).contains("党组织");
        assertThat(rows.getLast().getLast()).contains("登记参加选举");
    }

    /// Row 10: P, and of a correction all that the first told.
    @Test
    void EL_OPEN_a_result_and_its_correction_tell_who_took_part_what_is_left_and_every_vote() {
        var first = announced(outcome(LI, CHEN));
        assertThat(lines(body(called(), first))).contains("参加投票 880");
        var body = body(called(), first, corrected(box(430, 50, 400), outcome(LI)));
        assertThat(lines(body)).contains("参加投票 880", "未选足的职数 委员 1 人");
        assertThat(body.tables().getLast().rows())
                .contains(List.of("陈秀英", "委员", "430", "50", "0", ""))
                .contains(List.of("李国华", "主任", "700", "150", "20", "当选"));
    }

    /// Row 11: open seats.
    @Test
    void EL_RUNOFF_open_seats_are_those_that_a_correction_and_a_decision_on_fraud_left() {
        var all = announced(outcome(LI, CHEN));
        var few = corrected(box(430, 50, 400), outcome(LI));
        assertThat(lines(body(called(), all, few, further()))).contains("另行选举的职数 委员 1 人");
        var fraud = new FraudDecided(ID, DAY.plusDays(3), 1, true, List.of(LI.person()), "贿选", List.of(), NOTHING);
        assertThat(lines(body(called(), all, fraud, further()))).contains("另行选举的职数 主任 1 人");
        var nothing = new FraudDecided(ID, DAY.plusDays(3), 1, false, List.of(), "查无实据", List.of(), NOTHING);
        assertThat(lines(body(called(), announced(outcome(LI)), nothing, further())))
                .contains("另行选举的职数 委员 1 人");
    }
}
