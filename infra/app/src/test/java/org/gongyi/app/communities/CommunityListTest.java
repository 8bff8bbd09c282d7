package org.gongyi.app.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gongyi.app.communities.CommunityList.WrongList;
import org.gongyi.contract.CommunityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunityListTest {

    private static final String HEADER = "code,name,subdistrict_code,subdistrict,county_code,county\n";
    private static final String GOOD = "510411100201,龙塘村村民委员会,510411100,大田镇,510411,仁和区\n";

    private static CommunityList read(String text) throws IOException {
        return CommunityList.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "名单", LocalDate.of(2026, 3, 1));
    }

    @Test
    void the_bundled_list_has_the_336_communities_of_panzhihua() throws IOException {
        assertThat(CommunityList.bundled().communities())
                .hasSize(336)
                .allSatisfy(one -> assertThat(one.community().value()).startsWith("5104"));
    }

    @ParameterizedTest
    @CsvSource({"龙塘村村民委员会,龙塘村,VILLAGE", "金桥村民委员会,金桥村,VILLAGE", "竹湖园社区居民委员会,竹湖园社区,URBAN", "竹湖园社区居委会,竹湖园社区,URBAN"})
    void a_committee_is_entered_as_the_community_it_is_of(String committee, String name, CommunityKind kind)
            throws IOException {
        var one =
                read(HEADER + GOOD.replace("龙塘村村民委员会", committee)).communities().getFirst();

        assertThat(one.name()).isEqualTo(name);
        assertThat(one.kind()).isEqualTo(kind);
    }

    @Test
    void a_list_saved_by_a_spreadsheet_with_a_byte_order_mark_and_empty_lines_is_read() throws IOException {
        assertThat(read("\uFEFF" + HEADER + GOOD + "\n\n").communities()).hasSize(1);
    }

    @Test
    void every_wrong_row_is_named_and_none_is_entered() {
        assertThatThrownBy(() -> read(HEADER
                        + GOOD
                        + GOOD
                        + "510411100202,少一列,510411100,大田镇,510411\n"
                        + "51041110020X,坏代码村民委员会,510411100,大田镇,510411,仁和区\n"
                        + "510411100203,别处村民委员会,510402100,别镇,510411,仁和区\n"
                        + "510411100204,不知何物,510411100,大田镇,510411,仁和区\n"))
                .isInstanceOf(WrongList.class)
                .hasMessageContainingAll("第 3 行", "第 4 行", "第 5 行", "第 6 行", "第 7 行");
    }

    @ParameterizedTest
    @CsvSource({"'',表头", "'code,name\n',表头"})
    void what_is_no_such_list_is_refused_by_its_header(String text, String told) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(WrongList.class).hasMessageContaining(told);
    }
}
