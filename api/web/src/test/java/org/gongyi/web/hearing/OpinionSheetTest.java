package org.gongyi.web.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.desk.SheetedList.Place;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.Table.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class OpinionSheetTest {

    private static final Place PLACE = new Place(new CommunityCode("510402002001"), "");
    private static final Map<String, String> LETTERS =
            Map.of("发言的一方", "A", "受影响的群体", "B", "态度", "C", "意见内容", "D", "姓名", "E");

    private final OpinionSheet sheet = new OpinionSheet();

    @Test
    void a_row_is_one_opinion_and_a_name_gets_the_same_number_each_time_it_is_read() {
        var table = new Table(LETTERS, List.of(row(2, "外出人员", "有条件赞成", "陈大妈"), row(3, "others", "contra", "")));
        var read = sheet.read(table, JsonNodeFactory.instance.objectNode(), PLACE);
        assertThat(read.faults()).isEmpty();
        assertThat(read.all().getFirst().path("group").asString()).isEqualTo("away");
        assertThat(read.all().getFirst().path("stance").asString()).isEqualTo("on-condition");
        assertThat(read.all().getFirst().at("/speaker/person").asString()).matches("p-[0-9a-z]{12}");
        assertThat(read.all().getLast().has("speaker")).isFalse();
        assertThat(sheet.read(table, JsonNodeFactory.instance.objectNode(), PLACE))
                .isEqualTo(read);
    }

    @Test
    void a_word_that_is_no_group_or_no_stance_is_told_at_its_row_and_column() {
        var table = new Table(LETTERS, List.of(row(2, "邻居", "赞成", ""), row(3, "专家", "随便", "")));
        assertThat(sheet.read(table, JsonNodeFactory.instance.objectNode(), PLACE)
                        .faults())
                .containsExactly(
                        new SheetFault(2, "A", Reason.NOT_A_GROUP, "发言的一方", 0),
                        new SheetFault(3, "C", Reason.NOT_A_STANCE, "态度", 0));
    }

    private static Row row(int number, String group, String stance, String name) {
        var cells = Map.of("发言的一方", group, "态度", stance, "意见内容", "先修排水沟", "姓名", name);
        return new Row(number, cells);
    }
}
