package org.gongyi.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.Flow;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.web.PagesApplication;
import org.gongyi.web.disclosure.ProjectStory.Against;
import org.gongyi.web.sample.SampleDisclosures;
import org.gongyi.webtest.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;

/// DISC-PREDURPOST: a road that was planned at 1,000.00 and paid at 1,200.00, told as its residents follow it.
@SpringBootTest(classes = PagesApplication.class)
class ProjectStoriesTest {

    private static final ResolutionId ROAD = new ResolutionId(Views.COMMUNITY + "-0a1b2c3d4e");

    @Autowired
    private ProjectStories stories;

    @BeforeEach
    void in_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void in_whatever_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void what_is_disclosed_at_once_is_no_story() {
        assertThat(stories.of(SampleDisclosures.money(Views.COMMUNITY))).isEmpty();
    }

    @Test
    void DISC_PREDURPOST_every_part_has_its_place_and_what_is_not_told_yet_says_so() {
        var story = stories.of(matter(part(1, Segment.BEFORE, line("材料费", 100_000))))
                .orElseThrow();
        assertThat(story.chapters()).extracting(ProjectStory.Chapter::part).containsExactly("事前", "事中", "事后");
        assertThat(story.chapters().getFirst().resolutions()).containsExactly(ROAD.value());
        assertThat(story.chapters().getLast().told()).containsExactly("还没有公开。");
        assertThat(story.against()).isEmpty();
    }

    @Test
    void what_was_paid_stands_beside_what_was_planned_line_by_line_of_the_budget() {
        var told = stories.of(matter(
                        part(1, Segment.BEFORE, line("材料费", 60_000), line("人工费", 40_000)),
                        part(2, Segment.AFTER, line("材料费", 65_000), line("人工费", 40_000), line("监理费", 15_000))))
                .orElseThrow();
        assertThat(told.against())
                .containsExactlyInAnyOrder(
                        new Against("人工费", "400.00 元", "400.00 元", "0.00 元"),
                        new Against("材料费", "600.00 元", "650.00 元", "50.00 元"),
                        new Against("监理费", "0.00 元", "150.00 元", "150.00 元"),
                        new Against("合计", "1,000.00 元", "1,200.00 元", "200.00 元"))
                .last()
                .extracting(Against::label)
                .isEqualTo("合计");
    }

    @Test
    void a_draft_is_no_part_of_the_story() {
        var posted = part(1, Segment.BEFORE, line("材料费", 60_000));
        var draft = part(2, Segment.AFTER, line("材料费", 65_000));
        var told = stories.of(matter(posted, unposted(draft))).orElseThrow();
        assertThat(told.chapters().getLast().version()).isNull();
        assertThat(told.against()).isEmpty();
    }

    private static DisclosureView matter(Version... versions) {
        var of = SampleDisclosures.money(Views.COMMUNITY);
        return new DisclosureView(
                of.id(),
                of.community(),
                of.plan(),
                of.stage(),
                of.due(),
                of.owed(),
                of.late(),
                of.lapsed(),
                List.of(versions),
                of.questions(),
                of.reports(),
                of.duties(),
                of.trail(),
                of.position());
    }

    private static Version part(int number, Segment segment, StatementLine... lines) {
        var of = SampleDisclosures.money(Views.COMMUNITY).versions().getFirst();
        var all = Stream.of(lines).mapToLong(StatementLine::amount).sum();
        var totals = new Totals(200_000, 0, all, 200_000 - all, lines.length);
        return new Version(
                number,
                segment,
                null,
                null,
                of.preparedOn(),
                of.position(),
                new Statement(totals, null, null, List.of(lines)),
                List.of(),
                of.verdict(),
                of.remark(),
                of.answer(),
                true,
                of.postings());
    }

    private static Version unposted(Version of) {
        return new Version(
                of.number(),
                of.segment(),
                null,
                null,
                of.preparedOn(),
                of.position(),
                of.body(),
                List.of(),
                null,
                null,
                null,
                false,
                List.of());
    }

    private static StatementLine line(String budgetLine, long amount) {
        return new StatementLine(
                LocalDate.of(2026, 3, 2),
                Flow.EXPENSE,
                amount,
                "修路",
                budgetLine,
                PayeeClass.BUSINESS,
                "李国华",
                "张建国",
                null,
                true,
                "记-1",
                null,
                ROAD);
    }
}
