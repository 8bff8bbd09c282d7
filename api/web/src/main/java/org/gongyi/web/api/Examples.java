package org.gongyi.web.api;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Blank;
import org.gongyi.web.act.Shape;
import org.gongyi.web.act.WireName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An example of every act, lawful in form though not always in law: what the documented API shows, and what a test
/// sends to see that it can be read.
final class Examples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Of texts whose form is fixed, and of days, which must stand in an order.
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("time", "19:30"),
            Map.entry("postedAt", "09:30"),
            Map.entry("picture", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("opens", "08:00"),
            Map.entry("closes", "18:00"),
            Map.entry("telephone", "0812-8156021"),
            Map.entry("digest", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("key", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("digests", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"),
            Map.entry("attachments", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("copy", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
            Map.entry("type", "image/jpeg"),
            Map.entry("noticedOn", "2026-02-20"),
            Map.entry("plannedEnd", "2026-09-30"),
            Map.entry("until", "2031-03-05"),
            Map.entry("from", "2025-09-05"),
            Map.entry("duty", "supervise:proposal"));

    /// The same of one record.
    private static final Map<String, String> OWN_TEXTS = Map.of("Beneficiary.name", "张*", "Beneficiary.group", "三组");

    private static final Map<Class<?>, String> NAMES = Map.of(
            PersonId.class,
            "p-k3v9x2m7q1",
            ResolutionId.class,
            "510422103204-0a1b2c3d4e",
            ElectionId.class,
            "510422103204-0a1b2c3d4e",
            RecallId.class,
            "510422103204-0a1b2c3d4e",
            ItemCode.class,
            "decisions",
            Area.class,
            "89.35");

    private static final Map<String, Integer> NUMBERS = Map.of(
            "expected",
            60,
            "present",
            41,
            "inFavour",
            40,
            "against",
            1,
            "abstained",
            0,
            "signatures",
            41,
            "women",
            20,
            "age",
            46);

    private final Said words;

    Examples(Said words) {
        this.words = words;
    }

    ObjectNode of(Act act) {
        return group(act.type(), act.asked());
    }

    private ObjectNode group(Class<?> of, List<Blank> blanks) {
        var node = JSON.objectNode();
        for (var blank : blanks) node.set(blank.name(), value(of, blank, blank.shape()));
        return node;
    }

    private JsonNode value(Class<?> of, Blank blank, Shape shape) {
        var name = blank.name();
        return switch (shape) {
            case Shape.Words _ -> JSON.stringNode(name.equals("code") ? "510422103" : text(of, name));
            case Shape.Whole _ -> JSON.numberNode(NUMBERS.getOrDefault(name, 3));
            case Shape.Money _ -> JSON.numberNode(12_345_600L);
            case Shape.Truth _ -> JSON.booleanNode(true);
            case Shape.Day _ -> JSON.stringNode(TEXTS.getOrDefault(name, "2026-03-05"));
            case Shape.Choice choice ->
                JSON.stringNode(WireName.of(choice.options().getFirst()));
            case Shape.Code code -> JSON.stringNode(NAMES.getOrDefault(code.type(), "510422103204"));
            case Shape.Group group -> group(group.type(), group.blanks());
            case Shape.Several several -> JSON.arrayNode().add(value(of, blank, several.of()));
        };
    }

    private String text(Class<?> of, String name) {
        var own = OWN_TEXTS.get(of.getSimpleName() + "." + name);
        return own != null ? own : TEXTS.getOrDefault(name, words.field(of, name));
    }
}
