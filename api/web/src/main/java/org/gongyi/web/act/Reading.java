package org.gongyi.web.act;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongyi.contract.Malformed;
import org.gongyi.web.act.Fault.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One reading of one act. A value that cannot be read leaves a fault and is null; the record around it is then not
/// made.
final class Reading {

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    @Nullable
    Record record(Class<? extends Record> type, List<Blank> blanks, JsonNode node, String at) {
        if (!node.isObject()) return fault(at, Reason.NOT_AN_OBJECT);
        var before = faults.size();
        var known = blanks.stream().map(Blank::name).toList();
        for (var name : node.propertyNames())
            if (!known.contains(name)) fault(under(at, legible(name)), Reason.UNKNOWN_FIELD);
        var values = blanks.stream()
                .map(blank -> blank(blank, node.get(blank.name()), under(at, blank.name())))
                .toArray();
        return faults.size() > before ? null : made(type, values, at);
    }

    private @Nullable Object blank(Blank blank, @Nullable JsonNode node, String at) {
        var left = node == null || (node.isNull() && !(blank.shape() instanceof Shape.Several));
        if (!left) return value(blank.shape(), Objects.requireNonNull(node), at);
        return blank.required() ? fault(at, Reason.MISSING) : null;
    }

    private @Nullable Object value(Shape shape, JsonNode node, String at) {
        return switch (shape) {
            case Shape.Words _ -> node.isString() ? node.stringValue() : fault(at, Reason.NOT_TEXT);
            case Shape.Whole whole -> number(node, whole.least(), whole.most(), at, Reason.NOT_WHOLE);
            case Shape.Money money -> number(node, money.least(), money.most(), at, Reason.NOT_MONEY);
            case Shape.Truth _ -> node.isBoolean() ? (Object) node.booleanValue() : fault(at, Reason.NOT_TRUTH);
            case Shape.Day _ -> day(node, at);
            case Shape.Choice choice -> choice(choice, node, at);
            case Shape.Code code ->
                node.isString() ? made(code.type(), new Object[] {node.stringValue()}, at) : fault(at, Reason.NOT_TEXT);
            case Shape.Group group -> record(group.type(), group.blanks(), node, at);
            case Shape.Several several -> several(several, node, at);
        };
    }

    private @Nullable Object number(JsonNode node, long least, long most, String at, Reason otherwise) {
        if (!node.isIntegralNumber()) return fault(at, otherwise);
        var number = node.bigIntegerValue();
        if (number.bitLength() > 63) return bound(at, number.signum() < 0, least, most);
        var value = number.longValue();
        return value < least || value > most ? bound(at, value < least, least, most) : (Object) value;
    }

    private @Nullable Object bound(String at, boolean below, long least, long most) {
        faults.add(below ? new Fault(at, Reason.TOO_SMALL, least) : new Fault(at, Reason.TOO_LARGE, most));
        return null;
    }

    private @Nullable Object day(JsonNode node, String at) {
        if (!node.isString()) return fault(at, Reason.NOT_TEXT);
        try {
            return LocalDate.parse(node.stringValue());
        } catch (DateTimeException _) {
            return fault(at, Reason.NOT_A_DATE);
        }
    }

    private @Nullable Object choice(Shape.Choice choice, JsonNode node, String at) {
        if (!node.isString()) return fault(at, Reason.NOT_TEXT);
        for (var option : choice.options()) if (WireName.of(option).equals(node.stringValue())) return option;
        return fault(at, Reason.NOT_A_CHOICE);
    }

    private @Nullable Object several(Shape.Several several, JsonNode node, String at) {
        if (!node.isArray()) return fault(at, node.isNull() ? Reason.MISSING : Reason.NOT_A_LIST);
        if (node.size() > several.most()) {
            faults.add(new Fault(at, Reason.TOO_LONG, several.most()));
            return null;
        }
        var values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) values.add(element(several.of(), node.get(i), at + "/" + i));
        return values;
    }

    private @Nullable Object element(Shape shape, JsonNode node, String at) {
        return node.isNull() ? fault(at, Reason.MISSING) : value(shape, node, at);
    }

    /// The constructor has the last word; what it refuses, it names.
    private @Nullable Record made(Class<? extends Record> type, @Nullable Object[] values, String at) {
        try {
            return constructor(type).newInstance(fitting(type, values));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof Malformed malformed)) throw new IllegalStateException(e);
            faults.add(
                    new Fault(pointer(type, at, malformed.field()), Reason.of(malformed.reason()), malformed.limit()));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pointer(Class<?> type, String at, String field) {
        return PlainIds.isId(type) ? at : under(at, field.substring(field.lastIndexOf('.') + 1));
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type)
            throws NoSuchMethodException {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types);
    }

    private static @Nullable Object[] fitting(Class<?> type, @Nullable Object[] values) {
        var components = type.getRecordComponents();
        for (int i = 0; i < values.length; i++)
            if (components[i].getType() != long.class && values[i] instanceof Long number)
                values[i] = Math.toIntExact(number);
            else if (values[i] instanceof List<?> list && isOfIntegers(components[i])) values[i] = integers(list);
        return values;
    }

    private static boolean isOfIntegers(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == Integer.class;
    }

    private static List<Integer> integers(List<?> numbers) {
        return numbers.stream().map(Long.class::cast).map(Math::toIntExact).toList();
    }

    private static String under(String at, String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /// A name made up by the caller, fit to be told back: short, and with every character whole.
    private static String legible(String name) {
        var whole = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.length() > 60 ? whole.substring(0, 60) + "…" : whole;
    }

    private @Nullable Record fault(String at, Reason reason) {
        faults.add(Fault.at(at, reason));
        return null;
    }
}
