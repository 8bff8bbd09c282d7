package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.CandidacyEvent.VotersMeetingAnnounced;
import org.gongyi.contract.election.ChosenAs;
import org.gongyi.contract.election.ChosenRepresentative;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.HandoverEvent.RepresentativesNamed;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;
import org.gongyi.web.sample.SampleElections;
import org.gongyi.web.sample.SampleRecalls;
import org.gongyi.web.word.Wording;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The notices of an election that hang before and after it, as whoever prints them reads them out of the
/// PDF. With `-Dpictures=FOLDER` each is kept there on A4 and on A3.
@WebTest
class ElectionNoticesTest {

    private static final ElectionView DESCRIBED = SampleElections.described(Views.COMMUNITY);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final Findings NOTHING = new Findings("2026-03-01", List.of(), List.of(), null);

    @Autowired
    private PrintShop shop;

    @BeforeEach
    void somebody_asks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void nobody_asks() {
        RequestContextHolder.resetRequestAttributes();
    }

    /// §8.2 row 3: who, where, period, documents, contact.
    @Test
    void the_notice_of_registration_tells_who_where_when_and_with_what() throws IOException {
        var event = new RegistrationAnnounced(
                DESCRIBED.id(),
                DAY,
                "年满十八周岁、户籍在本村并且在本村居住的村民",
                DAY,
                DAY.plusDays(7),
                "村委会一楼大厅",
                "居民身份证、户口簿",
                "者世芬 0812-3356789",
                List.of(),
                NOTHING);
        assertThat(text("registration", entry(event)))
                .contains("选民登记公告", "登记对象", "年满十八周岁", "登记开始 2026年6月3日", "登记截止 2026年6月10日")
                .contains("村委会一楼大厅", "居民身份证、户口簿", "者世芬 0812-3356789", "盖章处");
    }

    /// Row 7: time, place, before it is held.
    @Test
    void the_notice_of_the_meeting_tells_when_and_where_it_will_be() throws IOException {
        var event = new VotersMeetingAnnounced(DESCRIBED.id(), DAY, DAY.plusDays(3), "19:30", "晒坝", List.of(), NOTHING);
        assertThat(text("meeting", entry(event)))
                .contains("候选人见面会公告", "候选人将与选民见面", "见面会日期 2026年6月6日", "时间 19:30", "地点 晒坝");
    }

    /// Row 6: name, sex, age, education, Party, post, who nominated.
    @Test
    void the_notice_of_candidates_tells_age_education_and_affiliation_while_it_hangs() throws IOException {
        var hanging = DESCRIBED.trail().get(7);
        var text = text("candidates", hanging);
        assertThat(text).contains("年龄 学历 政治面貌", "46 大专 中共党员");
        assertThat(shop.notice(hanging, PaperSize.A4).orElseThrow().named())
                .as("kept by nobody")
                .isTrue();
    }

    /// PII-AFTER.
    @Test
    void a_notice_of_candidates_that_came_down_with_the_vote_tells_it_no_more() throws IOException {
        var down = DESCRIBED.trail().get(4);
        assertThat(text("candidates-down", down)).contains("候选人公告").doesNotContain("年龄", "大专", "中共党员");
        assertThat(shop.notice(down, PaperSize.A4).orElseThrow().named()).isFalse();
    }

    /// Row 13: names of the supervision committee.
    @Test
    void the_notice_of_the_supervision_committee_names_its_members() throws IOException {
        var seats = List.of(
                new Seat(new PersonId("p-watch1"), "何秀兰", Post.CHAIR),
                new Seat(new PersonId("p-watch2"), "李正发", Post.MEMBER));
        var event = new BodySeated(
                Views.COMMUNITY, DAY, Office.SUPERVISION_COMMITTEE, seats, DAY.plusYears(5), Basis.CHOSEN, NOTHING);
        assertThat(text("supervisors", entry(event)))
                .contains("监督委员会成员公告", "主任 何秀兰", "委员 李正发")
                .doesNotContain("记录：");
    }

    /// Row 13: names and groups of group leaders and representatives.
    @Test
    void the_notice_of_group_leaders_and_representatives_names_them_with_their_groups() throws IOException {
        var event = new RepresentativesNamed(
                DESCRIBED.id(),
                DAY,
                List.of(
                        new ChosenRepresentative("周涛", "二组", ChosenAs.REPRESENTATIVE),
                        new ChosenRepresentative("孙倩", "一组", ChosenAs.BOTH)),
                NOTHING);
        assertThat(text("representatives", entry(event)))
                .contains("小组长和代表产生公告", "小组（户） 姓名 推选为", "1 一组 孙倩 小组长兼代表", "2 二组 周涛 代表")
                .doesNotContain("记录：");
    }

    /// Row 14: person, ground, of a recall and of its result.
    @Test
    void the_notices_of_a_recall_tell_who_is_to_be_recalled_and_why() throws IOException {
        var trail = SampleRecalls.recall(Views.COMMUNITY).trail();
        assertThat(text("recall-called", trail.get(2))).contains("罢免投票公告", "被要求罢免的成员 赵", "副主任", "罢免理由", "工程款去向不明");
        assertThat(text("recall-voted", trail.get(3))).contains("被要求罢免的成员 赵", "罢免理由", "工程款去向不明");
    }

    /// Row 14: person and ground, from the record of the end.
    @Test
    void that_an_office_ended_is_headed_as_such_and_says_why_and_when() throws IOException {
        var event = new EndOfOfficePublished(
                Views.COMMUNITY, DAY, Office.COMMITTEE, new PersonId("p-000001"), "村口公告栏", NOTHING);
        assertThat(text("end-of-office", entry(event)))
                .contains("职务终止公告", "村口公告栏", "离任原因 死亡", "职务终止日期 2026年3月2日")
                .doesNotContain("记录：");
    }

    /// Row 14: the resignation, and what the assembly made of it.
    @Test
    void a_resignation_that_was_considered_is_headed_as_such_and_says_with_what_result() throws IOException {
        assertThat(text("resignation", entry(considered(41, NOTHING))))
                .contains("辞职审议结果公告", "审议结果 同意辞职，职务当日终止 赞成 41 反对 0 弃权 0")
                .doesNotContain("记录：");
        var law = new Citation("村民委员会组织法", "第二十条", LocalDate.of(2026, 1, 1));
        var few = new Check("EL-RESIGN", false, OnFail.NOT_PASSED, Map.of(), "赞成没有过半数", law);
        var refused = new Findings("2026-03-01", List.of(few), List.of(), null);
        assertThat(text("resignation-refused", entry(considered(20, refused)))).contains("审议结果 不同意辞职，职务不变");
    }

    private static ResignationDecided considered(int inFavour, Findings found) {
        var meeting = new Meeting("19:30", "村委会二楼会议室", "李国华", "陈秀英", 60, 41, 0, 2, "审议辞职", null, 41, null, null);
        var sitting = new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY,
                CountedBy.MEMBERS,
                null,
                DAY.minusDays(3),
                meeting,
                new Vote(inFavour, 41 - inFavour, 0),
                "是否同意辞职");
        return new ResignationDecided(Views.COMMUNITY, DAY, new PersonId("p-000001"), sitting, found);
    }

    private static <E extends LedgerEvent> Entry<E> entry(E event) {
        var at = event.occurredOn()
                .atTime(LocalTime.of(21, 5))
                .atZone(Wording.CHINA)
                .toInstant();
        var office = event instanceof ElectionEvent ? Office.ELECTION_COMMITTEE : Office.TOWNSHIP;
        var by = new Actor(office, new PersonId("p-000004"), Views.COMMUNITY.value());
        return new Entry<>(new Recorded(1_200, new UUID(2, 9), "notice.v1", 9, by, at, false), event);
    }

    private String text(String name, Entry<?> entry) throws IOException {
        for (var size : PaperSize.values())
            keep(name + "-" + size, shop.notice(entry, size).orElseThrow().pdf().get());
        try (var pdf = Loader.loadPDF(
                shop.notice(entry, PaperSize.A4).orElseThrow().pdf().get())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]+", " ");
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = System.getProperty("pictures");
        if (folder != null) Files.write(Path.of(folder).resolve(name + ".pdf"), pdf);
    }
}
