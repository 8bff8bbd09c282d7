package org.gongyi.web.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.desk.SheetedList.Elements;
import org.gongyi.web.desk.SheetedList.Place;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.Table.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/// Group leaders and representatives from a sheet: everybody with name, group and as what, or the row that says it not.
class RepresentativeSheetTest {

    private static final Place PLACE = new Place(new CommunityCode("510402002001"), "");
    private static final Map<String, String> LETTERS = Map.of("姓名", "A", "小组", "B", "推选为", "C");

    private final RepresentativeSheet sheet = new RepresentativeSheet();

    private Elements read(String... as) {
        var rows = new java.util.ArrayList<Row>();
        for (var one : as) rows.add(new Row(rows.size() + 2, Map.of("姓名", "张三", "小组", "一组", "推选为", one)));
        return sheet.read(new Table(LETTERS, rows), JsonNodeFactory.instance.objectNode(), PLACE);
    }

    @Test
    void whoever_was_chosen_is_read_as_the_sheet_calls_it_and_as_the_api_does() {
        var read = read("代表", "村民代表", "居民代表", "小组长", "小组长兼代表", "group-leader", "both");
        assertThat(read.faults()).isEmpty();
        assertThat(read.all())
                .extracting(one -> one.path("as").asString())
                .isEqualTo(List.of(
                        "representative",
                        "representative",
                        "representative",
                        "group-leader",
                        "both",
                        "group-leader",
                        "both"));
        assertThat(read.all()).allSatisfy(one -> {
            assertThat(one.path("name").asString()).isEqualTo("张三");
            assertThat(one.path("group").asString()).isEqualTo("一组");
        });
    }

    @Test
    void a_word_that_says_nothing_of_it_is_told_with_row_and_column() {
        assertThat(read("代表", "主任", "").faults())
                .extracting(SheetFault::row, SheetFault::column, SheetFault::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "C", Reason.NOT_CHOSEN_AS),
                        org.assertj.core.groups.Tuple.tuple(4, "C", Reason.NOT_CHOSEN_AS));
    }

    @Test
    void nothing_else_can_stand_in_the_sheet() {
        assertThat(sheet.shape().columns().values()).containsExactlyInAnyOrder("姓名", "小组", "推选为");
    }
}
