package org.gongyi.web.desk;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.Blank;
import org.gongyi.web.act.Digests;
import org.gongyi.web.act.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a form turned into the JSON tree an API caller would have sent. Blank fields are left out; what cannot
/// be turned stays text, so that reading the act names it.
final class SentForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, String[]> fields;
    private final String key;
    private final Map<String, String> names;

    /// @param key of the form; people who are named without a number get one that follows from it
    /// @param names of people by number, for who is chosen without being named again
    SentForm(Map<String, String[]> fields, String key, Map<String, String> names) {
        this.fields = fields;
        this.key = key;
        this.names = names;
    }

    ObjectNode tree(Act act) {
        return group(act.asked(), "");
    }

    /// What a link may begin a form with: its choices, people the form offers by name, and digests; nothing that
    /// somebody else could have put into words.
    ObjectNode choices(Act act) {
        return group(act.asked().stream().filter(this::isNoWords).toList(), "");
    }

    private boolean isNoWords(Blank blank) {
        var shape = blank.shape();
        return shape instanceof Shape.Choice
                || PersonBlank.is(shape) && names.containsKey(person(blank.name()))
                || shape instanceof Shape.Several several
                        && several.of() instanceof Shape.Words words
                        && words.pattern() != null;
    }

    private ObjectNode group(List<Blank> blanks, String prefix) {
        var node = JSON.objectNode();
        for (var blank : blanks) {
            var value = value(blank, FieldName.of(prefix, blank.name()));
            if (value != null) node.set(blank.name(), value);
        }
        return node;
    }

    private @Nullable JsonNode value(Blank blank, String name) {
        return switch (blank.shape()) {
            case Shape.Group group -> {
                var inner = group(group.blanks(), name + ".");
                yield blank.required() || isFilled(inner) ? named(inner, group, name) : null;
            }
            case Shape.Several several -> several(several, name);
            case Shape.Truth _ -> JSON.booleanNode("true".equals(text(name)));
            default -> single(blank.shape(), PersonBlank.is(blank.shape()) ? person(name) : text(name));
        };
    }

    /// Whoever is chosen and typed otherwise as well is no number, and reading the act says so.
    private String person(String name) {
        return Stream.of(text(name), text(name + PersonBlank.TYPED))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(joining(" "));
    }

    private static @Nullable JsonNode single(Shape shape, String text) {
        if (text.isBlank()) return null;
        return switch (shape) {
            case Shape.Money _ -> money(plain(text));
            case Shape.Whole _ -> whole(plain(text));
            case Shape.Words words when words.lines() -> JSON.stringNode(text);
            default -> JSON.stringNode(text.strip());
        };
    }

    private static JsonNode money(String text) {
        var fen = Yuan.fen(text);
        return fen.isPresent() ? JSON.numberNode(fen.getAsLong()) : JSON.stringNode(text);
    }

    private static JsonNode whole(String text) {
        return text.matches("-?\\d{1,18}") ? JSON.numberNode(Long.parseLong(text)) : JSON.stringNode(text);
    }

    /// Digits typed in full width are digits.
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    }

    private JsonNode several(Shape.Several several, String name) {
        var list = JSON.arrayNode();
        switch (several.of()) {
            case Shape.Group group -> rows(group, name).forEach(list::add);
            case Shape.Choice _ -> {
                for (var one : fields.getOrDefault(name, new String[0])) list.add(one);
            }
            default ->
                Arrays.stream(fields.getOrDefault(name, new String[0]))
                        .flatMap(text -> parts(several.of(), text))
                        .map(one -> single(several.of(), one))
                        .filter(Objects::nonNull)
                        .forEach(list::add);
        }
        return list;
    }

    /// Texts stand one a line; numbers are also typed one after the other.
    private static Stream<String> parts(Shape of, String text) {
        return of instanceof Shape.Whole ? Arrays.stream(text.split("[\\s,，、;；]+")) : text.lines();
    }

    /// The rows with anything in them, in their order.
    private List<ObjectNode> rows(Shape.Group group, String name) {
        return indices(name).stream()
                .map(index -> {
                    var at = name + "." + index;
                    var row = group(group.blanks(), at + ".");
                    return isFilled(row) ? named(row, group, at) : row;
                })
                .filter(SentForm::isFilled)
                .toList();
    }

    private TreeSet<Integer> indices(String name) {
        var indices = new TreeSet<Integer>();
        for (var field : fields.keySet()) {
            if (!field.startsWith(name + ".")) continue;
            var index = field.substring(name.length() + 1).split("\\.", 2)[0];
            if (index.matches("\\d{1,3}")) indices.add(Integer.parseInt(index));
        }
        return indices;
    }

    /// A choice alone does not fill a row: a browser sends one for every row.
    private static boolean isFilled(ObjectNode node) {
        return node.properties().stream()
                .filter(field -> !field.getKey().equals("post"))
                .anyMatch(field -> isSomething(field.getValue()));
    }

    private static boolean isSomething(JsonNode value) {
        return value.isContainer() ? !value.isEmpty() : !value.isBoolean();
    }

    private ObjectNode named(ObjectNode node, Shape.Group group, String at) {
        for (var blank : group.blanks()) {
            if (!PersonBlank.isNumbered(group, blank) || !isFilled(node)) continue;
            var known = names.get(node.path(blank.name()).asString(""));
            if (known != null && !node.has("name")) node.put("name", known);
            if (!node.has(blank.name()))
                node.put(blank.name(), Digests.person(key, at).value());
        }
        return node;
    }

    private String text(String name) {
        var values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
