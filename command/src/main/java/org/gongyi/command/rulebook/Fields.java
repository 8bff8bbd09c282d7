package org.gongyi.command.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.command.rule.RulebookMalformed;
import org.jspecify.annotations.Nullable;

/// The keys of one block of a file, each asked for by name. What nobody asked for is an error: a misspelt key never
/// means "not given".
final class Fields {

    private final String where;
    private final Map<String, @Nullable Object> values;
    private final Set<String> asked = new HashSet<>();

    private Fields(String where, Map<String, @Nullable Object> values) {
        this.where = where;
        this.values = values;
    }

    static Fields of(String where, @Nullable Object block) {
        if (!(block instanceof Map<?, ?> map)) throw new RulebookMalformed(where, "is not a block of keys");
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
        return new Fields(where, values);
    }

    /// The same block under a better name, once its own name is read.
    Fields at(String place) {
        var named = new Fields(place, values);
        named.asked.addAll(asked);
        return named;
    }

    String where() {
        return where;
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    String text(String key) {
        if (!(value(key) instanceof String text)) throw new RulebookMalformed(where, key + " is not a text");
        if (text.isBlank()) throw new RulebookMalformed(where, key + " is empty");
        return text.strip();
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    LocalDate day(String key) {
        var text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RulebookMalformed(where, "%s is not a date: %s".formatted(key, text), e);
        }
    }

    LocalDate day(String key, LocalDate otherwise) {
        return has(key) ? day(key) : otherwise;
    }

    <E extends Enum<E>> E word(String key, Class<E> kind) {
        return word(key, text(key), kind);
    }

    private <E extends Enum<E>> E word(String key, String text, Class<E> kind) {
        for (var one : kind.getEnumConstants()) if (one.name().equalsIgnoreCase(text.replace('-', '_'))) return one;
        throw new RulebookMalformed(
                where, "%s is none of %s: %s".formatted(key, List.of(kind.getEnumConstants()), text));
    }

    /// A word for every key of a block; none where the block is not given.
    <E extends Enum<E>> Map<String, E> words(String key, Class<E> kind) {
        Map<String, E> all = new LinkedHashMap<>();
        values(key).forEach((name, value) -> all.put(name, word(key + "." + name, String.valueOf(value), kind)));
        return all;
    }

    Fields block(String key) {
        return of(where + ", " + key, value(key));
    }

    List<Object> list(String key) {
        if (!(value(key) instanceof List<?> list)) throw new RulebookMalformed(where, key + " is not a list");
        return new ArrayList<>(list);
    }

    /// Every key of a block and its value; none where the block is not given.
    Map<String, Object> values(String key) {
        if (!has(key)) return Map.of();
        var block = block(key);
        Map<String, Object> all = new LinkedHashMap<>();
        for (var name : block.values.keySet()) all.put(name, block.value(name));
        return all;
    }

    private Object value(String key) {
        if (!has(key)) throw new RulebookMalformed(where, key + " is missing");
        var value = values.get(key);
        if (value == null) throw new RulebookMalformed(where, key + " is empty");
        return value;
    }

    /// To be called last.
    void requireNothingElse() {
        for (var key : values.keySet())
            if (!asked.contains(key)) throw new RulebookMalformed(where, "has the unknown key " + key);
    }
}
