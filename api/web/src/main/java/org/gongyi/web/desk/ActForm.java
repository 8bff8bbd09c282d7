package org.gongyi.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Blank;
import org.gongyi.web.act.Fault;
import org.gongyi.web.act.Shape;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.FormField.Kind;
import org.gongyi.web.desk.FormField.Limits;
import org.gongyi.web.desk.FormField.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form of any act, drawn from the shapes of its record, with what was filled in and what is wrong.
///
/// @param filled the act as a JSON tree, as far as it is filled in
/// @param faults by JSON pointer
/// @param spare empty rows shown after the filled ones of a list
/// @param people who can be chosen by name
record ActForm(Act act, ObjectNode filled, Map<String, Fault> faults, int spare, KnownPeople people, Said words) {

    static final int SPARE = 3;

    /// A new form. The day it happened is today until somebody says otherwise; no other day is guessed.
    static ActForm blank(Act act, LocalDate today, KnownPeople people, Said words) {
        var filled = JsonNodeFactory.instance.objectNode().put("occurredOn", today.toString());
        return new ActForm(act, filled, Map.of(), SPARE, people, words);
    }

    /// @param given what is settled already and asked no more
    List<FormField> fields(ObjectNode given) {
        var whole = new Shape.Group(act.type().asSubclass(Record.class), act.asked());
        return act.asked().stream()
                .filter(blank -> !given.has(blank.name()))
                .map(blank -> field(whole, blank, FieldName.of("", blank.name()), filled, "/" + blank.name()))
                .toList();
    }

    private FormField field(Shape.Group of, Blank blank, String name, JsonNode around, String at) {
        var node = around.path(blank.name());
        var caption = caption(of.type(), blank.name());
        return switch (blank.shape()) {
            case Shape.Group group ->
                drawn(Kind.GROUP, name, caption, blank, node, at, inner(group, name, node, at, blank.required()));
            case Shape.Several several
            when several.of() instanceof Shape.Group group ->
                blank.name().equals("files")
                        ? drawn(
                                Kind.FILES,
                                name,
                                caption.ofFiles(words.say("form.files")),
                                blank,
                                node,
                                at,
                                rows(group, name, node, at, 0))
                        : drawn(Kind.ROWS, name, caption, blank, node, at, rows(group, name, node, at, spare));
            case Shape.Code code
            when PersonBlank.is(code) && !people.isEmpty() -> person(of, blank, name, caption, node, at);
            default -> drawn(kind(blank.shape()), name, caption, blank, node, at, List.of());
        };
    }

    /// What stands around a field.
    ///
    /// @param suggested what is usually typed into it
    private record Caption(String label, String hint, String optional, List<Option> suggested) {

        Caption(String label, String hint, String optional) {
            this(label, hint, optional, List.of());
        }

        /// What may be handed in stands in the hint of every field for files.
        Caption ofFiles(String any) {
            return new Caption(label, hint + any, optional, suggested);
        }
    }

    private Caption caption(Class<?> of, String name) {
        return new Caption(words.field(of, name), words.hint(of, name), words.optional(of, name), suggested(of, name));
    }

    /// Codes with the keys of their words: `decisions:rule.ITEM-DECISIONS.title audit:…`. Others may be typed.
    private List<Option> suggested(Class<?> of, String name) {
        return words.maybe("suggest." + of.getSimpleName() + "." + name).stream()
                .flatMap(codes -> Stream.of(codes.split(" ")))
                .map(one -> one.split(":", 2))
                .map(one -> new Option(one[0], words.say(one[1])))
                .toList();
    }

    private FormField drawn(
            Kind kind, String name, Caption caption, Blank blank, JsonNode node, String at, List<FormField> inner) {
        return new FormField(
                kind,
                name,
                caption.label(),
                caption.hint(),
                blank.required(),
                caption.optional(),
                values(blank.shape(), node),
                fault(at, blank.shape()),
                limits(blank.shape()),
                blank.shape() instanceof Shape.Code ? caption.suggested() : options(blank.shape(), node),
                inner);
    }

    private FormField person(Shape.Group of, Blank blank, String name, Caption caption, JsonNode node, String at) {
        var isNew = PersonBlank.isNumbered(of, blank.name());
        var nobody = isNew ? "form.new-person" : blank.required() ? "form.choose" : "form.none";
        var options = Stream.concat(Stream.of(new Option("", words.say(nobody))), people.options().stream())
                .toList();
        return new FormField(
                Kind.PERSON,
                name,
                caption.label(),
                isNew ? words.say("form.name-follows") : "",
                blank.required(),
                caption.optional(),
                values(blank.shape(), node),
                fault(at, blank.shape()),
                Limits.NONE,
                options,
                List.of());
    }

    /// @param needed whether the group must be filled in; of one that may be left out nothing is asked for
    private List<FormField> inner(Shape.Group group, String name, JsonNode node, String at, boolean needed) {
        return group.blanks().stream()
                .map(blank -> needed && !isGiven(group, blank) ? blank : new Blank(blank.name(), false, blank.shape()))
                .map(blank -> field(group, blank, name + "." + blank.name(), node, at + "/" + blank.name()))
                .toList();
    }

    /// Of new people the number follows, of those who are known the name.
    private boolean isGiven(Shape.Group group, Blank blank) {
        return PersonBlank.isNumbered(group, blank)
                || blank.name().equals("name")
                        && !people.isEmpty()
                        && group.blanks().stream().anyMatch(one -> PersonBlank.isNumbered(group, one));
    }

    private List<FormField> rows(Shape.Group group, String name, JsonNode nodes, String at, int more) {
        var rows = new ArrayList<FormField>();
        for (int i = 0; i < nodes.size() + more; i++) {
            var row = new Blank(Integer.toString(i), false, group);
            var inner = inner(group, name + "." + i, nodes.path(i), at + "/" + i, true);
            var caption = new Caption(words.row(group.type(), i + 1), "", words.say("form.optional"));
            rows.add(drawn(Kind.GROUP, name + "." + i, caption, row, nodes.path(i), at + "/" + i, inner));
        }
        return rows;
    }

    private Kind kind(Shape shape) {
        return switch (shape) {
            case Shape.Words words when words.lines() -> Kind.TEXT;
            case Shape.Words words when isTime(words) -> Kind.TIME;
            case Shape.Words _, Shape.Code _ -> Kind.LINE;
            case Shape.Whole _ -> Kind.NUMBER;
            case Shape.Money _ -> Kind.MONEY;
            case Shape.Truth _ -> Kind.TRUTH;
            case Shape.Day _ -> Kind.DAY;
            case Shape.Choice _ -> Kind.CHOICE;
            case Shape.Several several when isTicked(several) -> Kind.CHOICES;
            case Shape.Several _ -> Kind.LINES;
            case Shape.Group _ -> Kind.GROUP;
        };
    }

    private boolean isTicked(Shape.Several several) {
        return several.of() instanceof Shape.Choice || PersonBlank.is(several.of()) && people.areFew();
    }

    private static boolean isTime(Shape.Words words) {
        return words.pattern() != null && words.pattern().contains(":");
    }

    private List<String> values(Shape shape, JsonNode node) {
        return switch (shape) {
            case Shape.Group _ -> List.of();
            case Shape.Several several
            when isTicked(several) -> node.valueStream().map(JsonNode::asString).toList();
            case Shape.Several _ ->
                List.of(String.join(
                        "\n",
                        node.valueStream()
                                .filter(JsonNode::isValueNode)
                                .map(JsonNode::asString)
                                .toList()));
            case Shape.Money _ when node.isIntegralNumber() -> List.of(Yuan.of(node.longValue()));
            default -> node.isMissingNode() ? List.of() : List.of(node.asString());
        };
    }

    private @Nullable String fault(String at, Shape shape) {
        var fault = faults.get(at);
        if (fault == null && shape instanceof Shape.Several)
            fault = faults.entrySet().stream()
                    .filter(one -> one.getKey().startsWith(at + "/") && isElement(one.getKey(), at))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        return fault == null ? null : words.formFault(fault);
    }

    private static boolean isElement(String pointer, String list) {
        return pointer.indexOf('/', list.length() + 1) < 0;
    }

    private static Limits limits(Shape shape) {
        return switch (shape) {
            case Shape.Words words -> new Limits(words.most(), null, null, words.pattern());
            case Shape.Code code -> new Limits(null, null, null, code.pattern());
            case Shape.Whole whole -> new Limits(null, whole.least(), whole.most(), null);
            default -> Limits.NONE;
        };
    }

    private List<Option> options(Shape shape, JsonNode node) {
        return switch (shape) {
            case Shape.Choice choice ->
                choice.options().stream()
                        .map(one -> new Option(WireName.of(one), words.choice(one)))
                        .toList();
            case Shape.Several several when PersonBlank.is(several.of()) -> ticked(node);
            case Shape.Several several -> options(several.of(), node);
            default -> List.of();
        };
    }

    /// Also numbers that came in and that nobody is known by.
    private List<Option> ticked(JsonNode node) {
        var unknown = node.valueStream()
                .map(JsonNode::asString)
                .filter(number -> !people.names().containsKey(number))
                .map(number -> new Option(number, number));
        return Stream.concat(people.options().stream(), unknown).toList();
    }
}
