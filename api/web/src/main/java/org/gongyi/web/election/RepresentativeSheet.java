package org.gongyi.web.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.contract.election.ChosenAs;
import org.gongyi.contract.election.HandoverAct.ReportRepresentatives;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.SheetedList;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Column.Kind;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The sheet of group leaders and representatives: name, group, as what. It has no column for anything else.
@Component
final class RepresentativeSheet implements SheetedList {

    private static final String NAME = "姓名";
    private static final String GROUP = "小组";
    private static final String AS = "推选为";

    private static final Map<String, ChosenAs> WORDS = Map.of(
            "代表", ChosenAs.REPRESENTATIVE,
            "村民代表", ChosenAs.REPRESENTATIVE,
            "居民代表", ChosenAs.REPRESENTATIVE,
            "小组长", ChosenAs.GROUP_LEADER,
            "小组长兼代表", ChosenAs.BOTH);

    private static final Layout SHEET = new Layout(
            "小组长和代表名单",
            List.of(
                    new Column(NAME, Set.of("name"), Kind.TEXT, true, "（示例）张三"),
                    new Column(GROUP, Set.of("组别", "村民小组", "居民小组", "group"), Kind.TEXT, true, "一组"),
                    new Column(AS, Set.of("职务", "as"), Kind.TEXT, true, "代表")),
            500);

    private static final Shape SHAPE =
            new Shape(ReportRepresentatives.class, "chosen", SHEET, Map.of("name", NAME, "group", GROUP, "as", AS));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Elements read(Table table, ObjectNode around, Place place) {
        var elements = new ArrayList<ObjectNode>();
        var faults = new ArrayList<SheetFault>();
        for (var row : table.rows()) {
            var as = as(row.text(AS));
            if (as.isEmpty()) faults.add(table.fault(row, AS, Reason.NOT_CHOSEN_AS));
            elements.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("name", row.text(NAME))
                    .put("group", row.text(GROUP))
                    .put("as", WireName.of(as.orElse(ChosenAs.REPRESENTATIVE))));
        }
        return new Elements(elements, faults);
    }

    /// By its word in the sheet, or its name in the API.
    private static Optional<ChosenAs> as(String text) {
        return Optional.ofNullable(WORDS.get(text))
                .or(() -> Stream.of(ChosenAs.values())
                        .filter(one -> WireName.of(one).equals(text))
                        .findFirst());
    }
}
