package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.resolution.Board;
import org.gongyi.web.sample.SampleCadres;
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

/// What the papers of a review say beside what one record tells.
@WebTest
class CadreBodiesTest {

    private static final CadreView CHAIR = SampleCadres.cadre(new CommunityCode("510402001002"));
    private static final Body TOLD = Body.told(List.of(), List.of(), List.of());
    private static final String ARITHMETIC = "不称职 30 票，须达 30（收回 60 的 50%以上）；评定为不称职";
    private static final Citation OURS = new Citation("公议簿登记规则", "第二十条", LocalDate.of(1990, 1, 1));

    @Autowired
    private CadreBodies bodies;

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

    @Test
    void the_notice_tells_what_was_promised_by_which_result_and_until_when_as_changed_last() {
        var body = bodies.of(CHAIR.reviews().getFirst().announced(), CHAIR, TOLD);

        assertThat(body.facts()).extracting(Line::value).containsExactly("李秀英");
        assertThat(body.texts())
                .extracting(Line::value)
                .containsExactly("路面硬化 2 公里，验收合格，2026年2月15日 前", "装路灯 15 盏，2026年2月20日 前");
    }

    @Test
    void the_result_tells_by_which_line_the_votes_became_a_grade() {
        var held = held(CHAIR.reviews().getFirst().held());

        assertThat(bodies.of(held, CHAIR, TOLD).texts()).containsExactly(new Line("第二十条", ARITHMETIC));
    }

    @Test
    void what_hangs_tells_the_outcome() {
        var rated = CHAIR.reviews().getFirst().held();
        var published = new ReviewPublished(
                rated.cadre(),
                rated.occurredOn(),
                2025,
                rated.office(),
                new Board("公开栏", "陆芳"),
                List.of(),
                rated.findings());

        assertThat(bodies.of(published, CHAIR, TOLD).facts())
                .extracting(Line::value)
                .containsExactly("李秀英", "不称职");
    }

    private static ReviewHeld held(ReviewHeld as) {
        var check = new Check("ACC-EVAL-THRESH", true, OnFail.WARN, Map.of(), ARITHMETIC, OURS);
        return new ReviewHeld(
                as.cadre(),
                as.occurredOn(),
                as.year(),
                as.office(),
                as.time(),
                as.place(),
                as.chair(),
                as.chairName(),
                as.kinship(),
                as.countedBy(),
                as.expected(),
                as.present(),
                as.scheme(),
                as.ballots(),
                as.outcome(),
                as.satisfaction(),
                as.files(),
                new Findings("2026-03-01", List.of(check), List.of(), null));
    }
}
