package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Affiliation;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.ChosenAs;
import org.gongyi.contract.election.ChosenRepresentative;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.Education;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Handed;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.HandoverEvent.RepresentativesReported;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Profile;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Teller;
import org.gongyi.contract.election.Votes;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.web.sample.SampleRecalls;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.Wording;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The list of notices of the rules catalogue (§8.2, rows 1 to 14), row by row: each is printed under its
/// heading with at least what the list asks of it. The posted roll and the lists of representatives (rows 4
/// and 4b) are sheets of their own, printed from the roll of persons.
@WebTest
class NoticeTableTest {

    private static final ElectionId ID = new ElectionId("510402001002-huanjie001");
    private static final LocalDate VOTE = LocalDate.of(2026, 5, 20);
    private static final Findings NOTHING = new Findings("2026-03-01", List.of(), List.of(), null);
    private static final Nominee LI = new Nominee(new PersonId("p-000001"), "李国华", Sex.MALE, Post.CHAIR);
    private static final Nominee CHEN = new Nominee(new PersonId("p-000004"), "陈秀英", Sex.FEMALE, Post.MEMBER);
    private static final Nominee WU = new Nominee(new PersonId("p-000006"), "吴桂", Sex.FEMALE, Post.MEMBER);
    private static final PersonId ABSENT = new PersonId("p-000008");
    private static final PersonId HOLDER = new PersonId("p-000009");
    private static final Map<PersonId, String> KNOWN = Map.of(
            LI.person(), LI.name(), CHEN.person(), CHEN.name(), WU.person(), WU.name(), ABSENT, "周启芬", HOLDER, "何启明");
    private static final Names NAMES = person -> KNOWN.getOrDefault(person, person.value());

    @Autowired
    private ElectionBodies elections;

    @Autowired
    private RegisterBodies register;

    @Autowired
    private RecallBodies recalls;

    @Autowired
    private TrailText steps;

    @Autowired
    private Wording words;

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

    /// @param number of the row
    /// @param asked the least it must tell, in the words of the paper
    /// @param trail up to the record that is posted
    private record Row(String number, NoticeKind kind, List<String> asked, List<LedgerEvent> trail) {

        LedgerEvent posted() {
            return trail.getLast();
        }

        @Override
        public String toString() {
            return number + " " + kind;
        }
    }

    private static Row row(String number, NoticeKind kind, String asked, LedgerEvent... trail) {
        return new Row(number, kind, Arrays.asList(asked.split("\\|")), List.of(trail));
    }

    static Stream<Row> rows() {
        return Stream.concat(before(), after());
    }

    private static Stream<Row> before() {
        var called = called(ElectionKind.GENERAL);
        return Stream.of(
                row(
                        "1 names, posts, how chosen, date, filing no.",
                        NoticeKind.COMMITTEE,
                        "主任 周德才|推选日期 2026年3月31日|推选的会议 村民代表会议|备〔2026〕1号",
                        called,
                        formed(),
                        new ElectionCommitteePublished(ID, VOTE.minusDays(48), "备〔2026〕1号", List.of(), NOTHING)),
                row(
                        "2 polling day, place, time, mode, seats by post, women's seat, meeting",
                        NoticeKind.ELECTION_DAY,
                        "2026年5月20日|投票地点和时间|投票方式 户代表|主任 1 人|委员 1 人|设妇女专职名额 是|村民会议|2026年3月15日",
                        called),
                row(
                        "3 who, where, period, documents, contact",
                        NoticeKind.REGISTRATION,
                        "年满十八周岁|村委会一楼|2026年4月1日|2026年4月10日|居民身份证|0812-3356789",
                        called,
                        new RegistrationAnnounced(
                                ID,
                                VOTE.minusDays(50),
                                "年满十八周岁的村民",
                                LocalDate.of(2026, 4, 1),
                                LocalDate.of(2026, 4, 10),
                                "村委会一楼",
                                "居民身份证",
                                "者世芬 0812-3356789",
                                List.of(),
                                NOTHING)),
                row(
                        "4 totals, until when objections are taken; the place: Papers",
                        NoticeKind.ROLL,
                        "1,046|300|异议应当在 5 日内（至 2026-05-01）提出",
                        called,
                        new RollPublished(ID, VOTE.minusDays(24), 1_046, 300, 0, true, false, List.of(), objecting())),
                row(
                        "5 which, result, reason",
                        NoticeKind.OBJECTION,
                        "申诉编号 1|申诉成立，名单已更改 是|本人居住两年，应当列入",
                        called,
                        new RollObjectionDecided(
                                ID, VOTE.minusDays(20), 1, true, 1_047, "本人居住两年，应当列入", List.of(), NOTHING)),
                row(
                        "6 name, sex, age, education, Party, post, nominator",
                        NoticeKind.CANDIDATES,
                        "1 李国华 男 46 大专 中共党员 主任 党组织",
                        called,
                        new NomineePutForward(
                                ID,
                                VOTE.minusDays(15),
                                LI,
                                Nominator.PARTY_ORGANIZATION,
                                0,
                                List.of(),
                                List.of(),
                                NOTHING),
                        new CandidatesPublished(ID, VOTE.minusDays(10), List.of(LI), List.of(), List.of(), NOTHING)),
                row(
                        "7 time, place",
                        NoticeKind.MEETING_AHEAD,
                        "2026年5月18日|19:30|晒坝",
                        called,
                        new VotersMeetingAnnounced(
                                ID, VOTE.minusDays(9), VOTE.minusDays(2), "19:30", "晒坝", List.of(), NOTHING)),
                row(
                        "8 principal, proxy, relation",
                        NoticeKind.PROXIES,
                        "1 周启芬 何启明 是",
                        called,
                        new ProxiesPublished(
                                ID,
                                VOTE.minusDays(4),
                                List.of(new Proxy(ABSENT, HOLDER, true, true, true)),
                                List.of(),
                                List.of(),
                                NOTHING)),
                row(
                        "9 stations, roving boxes, hours, tellers",
                        NoticeKind.POLLING,
                        "2026年5月20日|村委会|流动票箱|08:00|16:00|者世芬",
                        called,
                        new PollingArranged(
                                ID, VOTE.minusDays(5), List.of(place(1, false), place(2, true)), List.of(), NOTHING)));
    }

    private static Stream<Row> after() {
        var called = called(ElectionKind.GENERAL);
        var result = announced();
        var petition = SampleRecalls.recall(Views.COMMUNITY).trail();
        var gone = new OfficeLeft(
                Views.COMMUNITY, VOTE, Office.COMMITTEE, LI.person(), Cause.SENTENCED, "刑事判决书", null, NOTHING);
        return Stream.of(
                row(
                        "10 R, P, I, B, VB, IB, votes per person, elected posts, vacancies",
                        NoticeKind.RESULT,
                        "登记参加选举 1,046|参加投票 880|发出选票 900|收回选票 880|有效票 870|无效票 10|李国华 主任 700 150 20 当选|未选足的职数 委员 1 人",
                        called,
                        result),
                row(
                        "11 open seats, candidates, date",
                        NoticeKind.FURTHER_BALLOT,
                        "另行选举的职数 委员 1 人|陈秀英|吴桂|2026年6月9日",
                        called,
                        result,
                        new FurtherBallotCalled(
                                ID, VOTE.plusDays(5), VOTE.plusDays(20), List.of(CHEN, WU), List.of(), NOTHING)),
                row(
                        "12 seal, accounts, property, archives, signatures of three",
                        NoticeKind.HANDOVER,
                        "印章|账目|固定资产|档案|王德明|李国华|宋文",
                        called,
                        result,
                        new HandoverCompleted(
                                ID,
                                VOTE.plusDays(9),
                                List.of(Handed.values()),
                                VOTE,
                                "王德明",
                                "李国华",
                                "镇政府 宋文",
                                List.of(),
                                NOTHING)),
                row(
                        "13 members of the supervision committee",
                        NoticeKind.SUPERVISORS,
                        "主任 何秀兰",
                        new BodySeated(
                                Views.COMMUNITY,
                                VOTE,
                                Office.SUPERVISION_COMMITTEE,
                                List.of(new Seat(HOLDER, "何秀兰", Post.CHAIR)),
                                VOTE.plusYears(5),
                                Basis.CHOSEN,
                                NOTHING)),
                row(
                        "13 group leaders and representatives, with groups and term",
                        NoticeKind.REPRESENTATIVES,
                        "一组 孙倩|2031年5月20日",
                        called,
                        new RepresentativesReported(ID, VOTE, 42, 5, VOTE.plusYears(5), List.of(), NOTHING),
                        new RepresentativesNamed(
                                ID, VOTE, List.of(new ChosenRepresentative("孙倩", "一组", ChosenAs.BOTH)), NOTHING)),
                row(
                        "14 by-election: seats, day, term",
                        NoticeKind.BY_ELECTION,
                        "主任 1 人|2026年5月20日|2031年5月20日",
                        called(ElectionKind.BY_ELECTION)),
                row(
                        "14 resignation: person, result, votes",
                        NoticeKind.RESIGNATION,
                        "李国华|同意辞职|赞成 41",
                        new ResignationDecided(Views.COMMUNITY, VOTE, LI.person(), sitting(), NOTHING)),
                row(
                        "14 end of office: person, ground, since when, place",
                        NoticeKind.LEFT_OFFICE,
                        "李国华|被判处刑罚|2026年5月20日|刑事判决书|村口公告栏",
                        gone,
                        new EndOfOfficePublished(
                                Views.COMMUNITY, VOTE, Office.COMMITTEE, LI.person(), "村口公告栏", NOTHING)),
                row(
                        "14 vote on a recall: person, ground, day",
                        NoticeKind.RECALL_CALLED,
                        "副主任|工程款去向不明|2026年5月30日",
                        petition.get(2).event()),
                row(
                        "14 result of a recall: person, ground, numbers",
                        NoticeKind.RECALL_RESULT,
                        "副主任|工程款去向不明|1,046|690|300|360",
                        petition.get(3).event()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_notice_of_the_list_is_printed_with_at_least_what_the_list_asks(Row row) {
        assertThat(NoticeKind.of(row.posted())).isEqualTo(row.kind());
        assertThat(words.say("paper.heading." + row.kind(), "")).endsWith("公告");
        assertThat(text(row)).contains(row.asked());
    }

    @Test
    void no_row_of_the_list_is_left_out() {
        assertThat(rows().map(row -> Integer.valueOf(row.number().split(" ")[0]))
                        .distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
    }

    private String text(Row row) {
        var body = body(row);
        var lines = Stream.of(body.chosen(), body.facts(), body.texts())
                .flatMap(List::stream)
                .map(NoticeTableTest::line);
        var tables =
                body.tables().stream().map(Table::rows).flatMap(List::stream).map(cells -> String.join(" ", cells));
        return Stream.concat(lines, tables).collect(Collectors.joining("\n"));
    }

    private static String line(Line line) {
        return line.label() + " " + line.value();
    }

    private Body body(Row row) {
        var step = steps.step(entry(row.posted()), CommunityKind.VILLAGE, Gone.NOTHING, NAMES, VOTE);
        var told = Body.told(step.facts(), step.texts(), step.tables());
        return switch (row.posted()) {
            case ElectionEvent e ->
                elections.of(e, told, before(row), CommunityKind.VILLAGE, NAMES, described(row.kind()));
            case BodySeated e -> register.seated(e, told);
            case ResignationDecided e -> register.considered(e, told);
            case EndOfOfficePublished _ ->
                register.ended((OfficeLeft) row.trail().getFirst(), told);
            case RecallEvent e -> recalled(e, told);
            default -> told;
        };
    }

    private Body recalled(RecallEvent event, Body told) {
        RecallView view = SampleRecalls.recall(Views.COMMUNITY);
        var at = view.trail().stream()
                .filter(entry -> entry.event().equals(event))
                .findFirst()
                .orElseThrow();
        return recalls.grounds(view, at.recorded().position(), told);
    }

    private static List<ElectionEvent> before(Row row) {
        return row.trail().stream().map(ElectionEvent.class::cast).toList();
    }

    private static Map<PersonId, Profile> described(NoticeKind kind) {
        return kind == NoticeKind.CANDIDATES
                ? Map.of(LI.person(), new Profile(46, Education.COLLEGE, Affiliation.PARTY_MEMBER))
                : Map.of();
    }

    private static Entry<LedgerEvent> entry(LedgerEvent event) {
        var by = new Actor(Office.ELECTION_COMMITTEE, HOLDER, ID.community().value());
        var at = Instant.parse("2026-05-20T10:00:00Z");
        return new Entry<>(new Recorded(1_200, new UUID(2, 9), "notice.v1", 9, by, at, false), event);
    }

    private static ElectionCalled called(ElectionKind kind) {
        return new ElectionCalled(
                ID,
                VOTE.minusDays(60),
                kind,
                VotingMode.HOUSEHOLDS,
                List.of(new SeatsOfPost(Post.CHAIR, 1), new SeatsOfPost(Post.MEMBER, 1)),
                VOTE,
                VOTE.plusYears(5),
                org.gongyi.contract.resolution.Body.VILLAGERS_ASSEMBLY,
                LocalDate.of(2026, 3, 15),
                true,
                null,
                List.of(),
                NOTHING);
    }

    private static ElectionCommitteeFormed formed() {
        var members = List.of(new Seat(new PersonId("p-000007"), "周德才", Post.CHAIR));
        return new ElectionCommitteeFormed(ID, VOTE.minusDays(50), members, sitting(), List.of(), List.of(), NOTHING);
    }

    private static Sitting sitting() {
        var meeting = new Meeting("19:30", "会议室", "甲", "乙", 60, 41, 0, 2, "审议", null, 41, null, null);
        return new Sitting(
                org.gongyi.contract.resolution.Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                VOTE.minusDays(60),
                meeting,
                new Vote(41, 0, 0),
                "审议");
    }

    private static Findings objecting() {
        var law = new Citation("村民委员会组织法", "第十七条", LocalDate.of(2026, 1, 1));
        var check = new Check("EL-ROLL-OBJ5", true, OnFail.NOT_PASSED, Map.of(), "异议应当在 5 日内（至 2026-05-01）提出", law);
        return new Findings("2026-03-01", List.of(check), List.of(), null);
    }

    private static PollingPlace place(int number, boolean roving) {
        var tellers = List.of(new Teller("者世芬", false, null));
        return new PollingPlace(number, roving ? "三组" : "村委会", roving, "08:00", "16:00", !roving, tellers);
    }

    private static ResultAnnounced announced() {
        var box = new BoxCount(
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
                        new Votes(CHEN.person(), Post.MEMBER, 430, 400, 40)));
        var won = new Elected(LI.person(), LI.name(), LI.sex(), Post.CHAIR, 700);
        var outcome = new Outcome(
                1_046, 900, 880, 870, 10, List.of(won), List.of(new SeatsOfPost(Post.MEMBER, 1)), List.of());
        return new ResultAnnounced(
                ID,
                VOTE,
                1,
                true,
                true,
                List.of(LI, CHEN),
                List.of(box),
                List.of(),
                List.of(),
                outcome,
                List.of(),
                NOTHING);
    }
}
