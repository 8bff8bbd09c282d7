package org.gongyi.query.resolutionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongyi.query.Story.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.resolution.ResolutionEvent.ProgressNoted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery.Find;
import org.gongyi.contract.resolution.ResolutionQuery.NumberOf;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionListTest {

    private final ResolutionListQueries queries = new ResolutionListQueries(Database.ONLY.db);
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = Database.ONLY.emptied();
    }

    @Test
    void a_row_tells_where_the_matter_stands() {
        var id = resolution(1);
        told(begun().with(
                        initiated(id),
                        proposed(id, failing(OnFail.WARN)),
                        adopted(id, asking(duty("disclose-resolution", DAY))),
                        lapsed(id, "disclose-resolution", DAY)));
        var row = only("");
        assertThat(row)
                .isEqualTo(new Summary(
                        id,
                        "2026-0001",
                        VILLAGE,
                        "平江村村民委员会",
                        CommunityKind.VILLAGE,
                        "修建停车场",
                        row.matter(),
                        Status.ADOPTED,
                        Station.RESOLUTION,
                        DAY,
                        DAY.plusDays(1),
                        1,
                        1));
    }

    @Test
    void a_row_keeps_its_place_between_batches() {
        var story = begun().with(initiated(resolution(1)), adopted(resolution(1), NOTHING), ordered(resolution(1)));
        for (var entry : story.entries) Database.ONLY.take(projector, List.of(entry));
        assertThat(only("").status()).isEqualTo(Status.SUSPENDED);
        var after = story.with(lifted(resolution(1))).entries;
        Database.ONLY.take(projector, List.of(after.getLast()));
        assertThat(only("").status()).isEqualTo(Status.ADOPTED);
    }

    @Test
    void a_matter_is_known_by_its_number_as_soon_as_the_list_has_it() {
        assertThat(queries.handle(new NumberOf(resolution(1)))).isEmpty();
        told(begun().with(initiated(resolution(1))));
        assertThat(queries.handle(new NumberOf(resolution(1)))).hasValue("2026-0001");
    }

    @Test
    void numbers_run_within_community_and_year_in_the_order_of_the_log() {
        var story = begun().with(
                        initiated(resolution(VILLAGE, 1), DAY, "甲"),
                        initiated(resolution(URBAN, 2), DAY, "乙"),
                        initiated(resolution(VILLAGE, 3), DAY.minusYears(1), "丙"));
        told(story);
        Database.ONLY.take(projector, story.with(initiated(resolution(VILLAGE, 4), DAY.minusDays(9), "丁")).entries);
        assertThat(found(""))
                .extracting(Summary::title, Summary::number)
                .containsExactly(
                        tuple("丁", "2026-0002"),
                        tuple("丙", "2025-0001"),
                        tuple("乙", "2026-0001"),
                        tuple("甲", "2026-0001"));
    }

    @Test
    void matters_are_told_by_place_and_by_status() {
        told(begun().with(
                        initiated(resolution(VILLAGE, 1)),
                        initiated(resolution(URBAN, 2)),
                        withdrawn(resolution(URBAN, 2))));
        assertThat(queries.handle(new Find("5104", "", null, null, 9)).items()).hasSize(2);
        assertThat(queries.handle(new Find("510402", "", null, null, 9)).items())
                .extracting(Summary::community)
                .containsExactly(URBAN);
        assertThat(queries.handle(new Find("", "", Status.UNDER_WAY, null, 9)).items())
                .extracting(Summary::community)
                .containsExactly(VILLAGE);
        assertThat(queries.handle(new Find("51%", "", null, null, 9)).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "停 | one character",
                "场 | the last character",
                "停车 | two",
                "停车场 | three",
                "修建P3停车场 | the whole title",
                "建P3停 | a run within",
                "p3 | a run in another case",
                "Ｐ３ | full-width letters",
                "２０２６年 | full-width digits",
                "2026 | a run of digits",
                "𠮷 | a rare character",
                "张𠮷野 | a rare character in a name",
                "二〇 | the round zero",
                "停车 路灯 | two words, apart",
                "路灯 停车 | in any order",
                "决定路灯 | a text of a later entry",
                "甲乙村民小组 | one of the units",
            })
    void a_text_is_found_by(String typed, String what) {
        told(searched());
        assertThat(found(typed)).as(what).extracting(Summary::id).containsExactly(resolution(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "停场 | characters apart",
                "场停 | turned round",
                "车场2026 | across texts that do not touch",
                "P | part of a run of letters",
                "202 | part of a number",
                "场修 | across the end of a text",
                "停车 水库 | one word of two",
                "% | a wildcard",
                "_ | a wildcard",
                "停%场 | a wildcard between",
                "\\ | an escape",
                "' | a quote",
                "';drop table resolution_list;-- | an injection",
                "! & ( ) : * | operators of the index",
                "吉 | a look-alike",
            })
    void a_text_is_not_found_by(String typed, String what) {
        told(searched());
        assertThat(found(typed)).as(what).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\ud800", "停\ud800车", "a\u0000b"})
    void broken_characters_do_no_harm(String typed) {
        told(searched());
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void very_long_texts_are_found_to_their_end() {
        var text = "村民会议".repeat(2_400) + "终点" + "a".repeat(300);
        told(begun().with(initiated(resolution(1), DAY, "长"), withContent(resolution(2), text)));
        assertThat(found("议终点")).extracting(Summary::id).containsExactly(resolution(2));
        assertThat(found("议村民会议终")).extracting(Summary::id).containsExactly(resolution(2));
        assertThat(found("a".repeat(300))).extracting(Summary::id).containsExactly(resolution(2));
        assertThat(found("a".repeat(299))).isEmpty();
        assertThat(found("终点 ".repeat(500))).hasSize(1);
    }

    @Test
    void every_substring_of_every_title_is_found_and_nothing_else() {
        var titles = List.of("修建文化广场", "文化广场照明", "广场舞时间公约", "化肥补贴", "场");
        var story = begun();
        for (var i = 0; i < titles.size(); i++) story.with(initiated(resolution(i), DAY, titles.get(i)));
        told(story);
        for (var title : titles)
            for (var from = 0; from < title.length(); from++)
                for (var to = from + 1; to <= title.length(); to++) {
                    var word = title.substring(from, to);
                    assertThat(found(word))
                            .as(word)
                            .extracting(Summary::title)
                            .containsExactlyInAnyOrderElementsOf(titles.stream()
                                    .filter(one -> one.contains(word))
                                    .toList());
                }
    }

    @Test
    void turning_pages_shows_each_matter_once_though_others_begin_meanwhile() {
        var story = begun();
        for (var i = 0; i < 7; i++) story.with(initiated(resolution(i)));
        told(story);
        var seen = new ArrayList<ResolutionId>();
        String cursor = null;
        do {
            var page = queries.handle(new Find("", "停车", null, cursor, 3));
            page.items().forEach(one -> seen.add(one.id()));
            cursor = page.next();
            told(story.with(initiated(resolution(100 + seen.size()))));
        } while (cursor != null);
        assertThat(seen)
                .containsExactly(
                        resolution(6),
                        resolution(5),
                        resolution(4),
                        resolution(3),
                        resolution(2),
                        resolution(1),
                        resolution(0));
    }

    @Test
    void a_page_that_ends_the_list_names_no_next() {
        told(begun().with(initiated(resolution(1)), initiated(resolution(2))));
        assertThat(queries.handle(new Find("", "", null, null, 2)).next()).isNull();
        assertThat(queries.handle(new Find("", "", null, null, 1)).next()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%", "LTE", "MQox", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk", "停"})
    void a_cursor_of_somebody_else_is_malformed(String cursor) {
        assertThatThrownBy(() -> queries.handle(new Find("", "", null, cursor, 9)))
                .isInstanceOfSatisfying(
                        Malformed.class, refused -> assertThat(refused.field()).isEqualTo("cursor"));
    }

    private static Story searched() {
        var id = resolution(1);
        var begun = initiated(id, LocalDate.of(2026, 5, 1), "修建P3停车场");
        return begun().with(new ResolutionInitiated(
                        id,
                        begun.occurredOn(),
                        begun.title(),
                        begun.matter(),
                        begun.source(),
                        null,
                        "张𠮷野提出",
                        "2026年完成，二〇二六年验收",
                        List.of("甲乙村民小组"),
                        List.of(),
                        NOTHING))
                .with(new ProgressNoted(id, DAY, 10, 1, "决定路灯的位置", List.of(), NOTHING))
                .with(initiated(resolution(2), DAY, "其他事项"));
    }

    private static LedgerEvent withContent(ResolutionId id, String content) {
        var begun = initiated(id);
        return new ResolutionInitiated(
                id,
                DAY,
                begun.title(),
                begun.matter(),
                begun.source(),
                null,
                "缘由",
                content,
                List.of(),
                List.of(),
                NOTHING);
    }

    private void told(Story story) {
        Database.ONLY.take(projector, story.entries);
    }

    private List<Summary> found(String text) {
        return queries.handle(new Find("", text, null, null, 100)).items();
    }

    private Summary only(String text) {
        assertThat(found(text)).hasSize(1);
        return found(text).getFirst();
    }
}
