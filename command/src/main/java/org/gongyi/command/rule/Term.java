package org.gongyi.command.rule;

import org.gongyi.command.rule.Rule.Parameter;
import org.gongyi.command.rule.Rule.Parameter.Flag;
import org.gongyi.command.rule.Rule.Parameter.Number;
import org.gongyi.command.rule.Rule.Parameter.Share;

/// A parameter as a row states it, with the direction in which a lower layer may move it.
public record Term(Parameter value, Stricter stricter) {

    /// Which value binds harder.
    public enum Stricter {
        /// a quorum, a period of notice
        HIGHER,
        /// a number of petitioners, a time to answer in
        LOWER,
        /// a permission: forbidding it is stricter
        FORBIDDEN,
        /// a lower layer has no say
        NEITHER
    }

    /// Whether whoever keeps this also keeps the other.
    public boolean isAtLeastAsStrictAs(Term other) {
        if (value.equals(other.value)) return true;
        if (stricter != other.stricter || value.getClass() != other.value.getClass()) return false;
        return switch (stricter) {
            case HIGHER -> isAtLeast(value, other.value);
            case LOWER -> isAtLeast(other.value, value);
            case FORBIDDEN -> value instanceof Flag(var permitted) && !permitted;
            case NEITHER -> false;
        };
    }

    private static boolean isAtLeast(Parameter one, Parameter other) {
        if (one instanceof Share(var mine) && other instanceof Share(var its)) return mine.isAtLeastAsStrictAs(its);
        return one instanceof Number(var mine) && other instanceof Number(var its) && mine >= its;
    }
}
