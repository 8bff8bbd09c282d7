package org.gongyi.web.desk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gongyi.web.paper.Glyphs;
import org.jspecify.annotations.Nullable;

/// One field of a form, ready to be drawn.
///
/// @param kind which fragment of `desk/fields.html` draws it
/// @param name of the control; `id` the same with dashes
/// @param optional what is said of it where it need not be filled in
/// @param values what stands in it; several for a list of choices
/// @param fault what is wrong with it, in words
/// @param inner fields of a fieldset, or the rows of a list, each a fieldset
record FormField(
        Kind kind,
        String name,
        String label,
        String hint,
        boolean required,
        String optional,
        List<String> values,
        @Nullable String fault,
        Limits limits,
        List<Option> options,
        List<FormField> inner) {

    enum Kind {
        LINE,
        TEXT,
        TIME,
        NUMBER,
        MONEY,
        TRUTH,
        DAY,
        CHOICE,
        CHOICES,
        PERSON,
        LINES,
        GROUP,
        ROWS,
        FILES
    }

    record Option(String value, String label) {}

    /// What a browser may check before anything is sent.
    record Limits(
            @Nullable Integer length,
            @Nullable Long least,
            @Nullable Long most,
            @Nullable String pattern) {
        static final Limits NONE = new Limits(null, null, null, null);
    }

    /// Without the fields inside whose names are not to be asked.
    FormField without(Predicate<String> unasked) {
        var left = inner.stream()
                .filter(one -> !unasked.test(one.name()))
                .map(one -> one.without(unasked))
                .toList();
        return new FormField(kind, name, label, hint, required, optional, values, fault, limits, options, left);
    }

    /// The same where nothing can be given in its place.
    FormField needed() {
        return new FormField(kind, name, label, hint, true, optional, values, fault, limits, options, inner);
    }

    /// With those choices alone that are offered, where the door offers fewer.
    FormField offering(Map<String, Set<String>> offered) {
        var few = offered.get(name);
        if (few == null) return this;
        var left = options.stream().filter(one -> few.contains(one.value())).toList();
        return new FormField(kind, name, label, hint, required, optional, values, fault, limits, left, inner);
    }

    /// The values of the fields inside, by the last word of their name.
    public Map<String, String> parts() {
        return inner.stream()
                .collect(toMap(one -> one.name().substring(one.name().lastIndexOf('.') + 1), FormField::value));
    }

    public String id() {
        return "f-" + name.replace('.', '-');
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// Whether anything stands in it or in a field inside of it.
    public boolean isFilled() {
        return values.stream().anyMatch(value -> !value.isEmpty())
                || inner.stream().anyMatch(FormField::isFilled);
    }

    /// Whether what stands in it is among what is offered.
    public boolean isOffered() {
        return options.stream().anyMatch(one -> one.value().equals(value()));
    }

    /// Of the control beside a choice of people.
    public String typed() {
        return name + PersonBlank.TYPED;
    }

    /// Rows of a textarea: long texts get room.
    public int height() {
        return Math.clamp(value().lines().count() + 1, 3, 12);
    }

    /// Characters in what was typed that a printed notice would lack, as `U+2A6D6`: told beside the field, barring
    /// nothing.
    public List<String> rare() {
        return switch (kind) {
            case LINE, TEXT, LINES -> Glyphs.lacking(String.join("", values));
            default -> List.of();
        };
    }

    /// What a control is described by, for a screen reader.
    public @Nullable String described() {
        var ids = (hint.isEmpty() ? "" : id() + "-hint ")
                + (rare().isEmpty() ? "" : id() + "-rare ")
                + (fault == null ? "" : id() + "-fault");
        return ids.isEmpty() ? null : ids.strip();
    }
}
