package org.gongyi.web.act;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongyi.contract.Nullable;

/// Reads the shape of every blank from the record itself. Only the bounds, which stand inside the constructors, are
/// told again in [Bounds].
final class Shapes {

    private Shapes() {}

    static List<Blank> of(Class<? extends Record> record) {
        return Arrays.stream(record.getRecordComponents()).map(Shapes::blank).toList();
    }

    private static Blank blank(RecordComponent component) {
        var shape = shape(component.getGenericType(), component);
        return new Blank(component.getName(), isRequired(component), shape);
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType() != List.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Shape shape(Type type, RecordComponent component) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class ->
                new Shape.Several(shape(list.getActualTypeArguments()[0], component), Bounds.most(component));
            case Class<?> plain -> plain(plain, component);
            default -> throw unspeakable(component);
        };
    }

    private static Shape plain(Class<?> type, RecordComponent component) {
        if (type == String.class) return Bounds.words(component);
        if (type == int.class || type == Integer.class || type == long.class) return Bounds.number(component);
        if (type == boolean.class) return new Shape.Truth();
        if (type == LocalDate.class) return new Shape.Day();
        if (type.isEnum()) return new Shape.Choice(choice(type));
        if (type.isRecord()) return record(type.asSubclass(Record.class));
        throw unspeakable(component);
    }

    private static Shape record(Class<? extends Record> type) {
        return PlainIds.isId(type) ? new Shape.Code(type, Bounds.pattern(type)) : new Shape.Group(type, of(type));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> choice(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static IllegalStateException unspeakable(RecordComponent component) {
        return new IllegalStateException("no shape for " + component.getDeclaringRecord() + "." + component);
    }
}
