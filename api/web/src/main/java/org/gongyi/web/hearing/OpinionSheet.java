package org.gongyi.web.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingCommand.RecordOpinions;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Stance;
import org.gongyi.web.act.Digests;
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

/// The sheet of opinions that came on paper: for whom, what they say to it, their words, and the name where they gave
/// one, which is sealed.
@Component
final class OpinionSheet implements SheetedList {

    private static final String GROUP = "发言的一方";
    private static final String CONCERNED = "受影响的群体";
    private static final String STANCE = "态度";
    private static final String OPINION = "意见内容";
    private static final String SPEAKER = "姓名";

    private static final Map<String, SpeakerGroup> GROUPS = Map.ofEntries(
            Map.entry("受影响的居民", SpeakerGroup.AFFECTED),
            Map.entry("村（居）民代表", SpeakerGroup.REPRESENTATIVES),
            Map.entry("村民代表", SpeakerGroup.REPRESENTATIVES),
            Map.entry("居民代表", SpeakerGroup.REPRESENTATIVES),
            Map.entry("驻区单位", SpeakerGroup.UNITS),
            Map.entry("有关部门", SpeakerGroup.DEPARTMENTS),
            Map.entry("专家", SpeakerGroup.EXPERTS),
            Map.entry("非户籍居民", SpeakerGroup.NON_LOCALS),
            Map.entry("外出人员", SpeakerGroup.AWAY),
            Map.entry("其他居民", SpeakerGroup.OTHERS));

    private static final Map<String, Stance> STANCES =
            Map.of("赞成", Stance.PRO, "反对", Stance.CONTRA, "有条件赞成", Stance.ON_CONDITION);

    private static final Layout SHEET = new Layout(
            "意见",
            List.of(
                    new Column(GROUP, Set.of("哪一方", "group"), Kind.TEXT, true, "受影响的居民"),
                    new Column(CONCERNED, Set.of("群体", "concerned"), Kind.TEXT, false, "三组沿线农户"),
                    new Column(STANCE, Set.of("stance"), Kind.TEXT, true, "赞成"),
                    new Column(OPINION, Set.of("意见", "opinion"), Kind.TEXT, true, "（示例）先修排水沟"),
                    new Column(SPEAKER, Set.of("发言人", "speaker"), Kind.TEXT, false, "（密封，可以不填）")),
            HearingCommand.MOST_AT_ONCE);

    private static final Shape SHAPE = new Shape(
            RecordOpinions.class,
            "opinions",
            SHEET,
            Map.of(
                    "group", GROUP,
                    "concerned", CONCERNED,
                    "stance", STANCE,
                    "opinion", OPINION,
                    "speaker", SPEAKER));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Elements read(Table table, ObjectNode around, Place place) {
        var elements = new ArrayList<ObjectNode>();
        var faults = new ArrayList<SheetFault>();
        for (var row : table.rows()) {
            var group = meant(GROUPS, row.text(GROUP));
            var stance = meant(STANCES, row.text(STANCE));
            if (group.isEmpty()) faults.add(table.fault(row, GROUP, Reason.NOT_A_GROUP));
            if (stance.isEmpty()) faults.add(table.fault(row, STANCE, Reason.NOT_A_STANCE));
            var element = JsonNodeFactory.instance.objectNode();
            element.put("group", WireName.of(group.orElse(SpeakerGroup.OTHERS)));
            element.put("stance", WireName.of(stance.orElse(Stance.PRO)));
            element.put("opinion", row.text(OPINION));
            if (!row.text(CONCERNED).isEmpty()) element.put("concerned", row.text(CONCERNED));
            if (!row.text(SPEAKER).isEmpty()) element.set("speaker", named(table, row));
            elements.add(element);
        }
        return new Elements(elements, faults);
    }

    /// Whoever is named gets a number that follows from the sheet, so that a sheet sent twice names nobody twice.
    private static ObjectNode named(Table table, Table.Row row) {
        var seat = Integer.toString(row.number());
        return JsonNodeFactory.instance
                .objectNode()
                .put(
                        "person",
                        Digests.person(Digests.shown(table.rows().toString()), seat)
                                .value())
                .put("name", row.text(SPEAKER));
    }

    /// By its word in the sheet, or its name in the API.
    private static <E extends Enum<E>> Optional<E> meant(Map<String, E> words, String text) {
        return Optional.ofNullable(words.get(text))
                .or(() -> words.values().stream()
                        .filter(one -> WireName.of(one).equals(text))
                        .findFirst());
    }
}
