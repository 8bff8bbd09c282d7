package org.gongyi.command.rule;

import java.util.Map;
import org.gongyi.contract.Citation;
import org.gongyi.contract.OnFail;

/// One rule as it stands on one day in one place: what it asks, what follows when it is not met, and on which article.
///
/// Parameters are read by name and kind. A name that the row does not have is an error of the rulebook, found by its
/// tests and at start-up, never a silent default.
public record Rule(
        String id,
        String title,
        Consequence consequence,
        Map<String, Parameter> parameters,
        Citation citation,
        Confidence confidence) {

    /// The kinds of number and word a row of law can hold.
    public sealed interface Parameter {
        record Share(Threshold threshold) implements Parameter {}

        record Number(long value) implements Parameter {}

        record Flag(boolean value) implements Parameter {}

        record Word(String value) implements Parameter {}
    }

    public Rule {
        parameters = Map.copyOf(parameters);
    }

    /// What follows when the rule as a whole is not met.
    public OnFail onFail() {
        return consequence.usual();
    }

    /// What follows when a part of it is not met.
    public OnFail onFail(String part) {
        return consequence.of(part);
    }

    public Threshold share() {
        return share("share");
    }

    public Threshold share(String name) {
        return read(name, Parameter.Share.class).threshold();
    }

    /// Calendar days.
    public int days() {
        return Math.toIntExact(number("days"));
    }

    public long number(String name) {
        return read(name, Parameter.Number.class).value();
    }

    public boolean flag(String name) {
        return read(name, Parameter.Flag.class).value();
    }

    /// A permission of that name; what the row does not name it does not permit.
    public boolean permits(String name) {
        return has(name) && flag(name);
    }

    public String word(String name) {
        return read(name, Parameter.Word.class).value();
    }

    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    private <P extends Parameter> P read(String name, Class<P> kind) {
        var parameter = parameters.get(name);
        if (!kind.isInstance(parameter))
            throw new IllegalStateException("%s has no %s %s".formatted(id, kind.getSimpleName(), name));
        return kind.cast(parameter);
    }
}
