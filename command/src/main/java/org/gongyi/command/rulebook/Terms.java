package org.gongyi.command.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyi.command.rule.Rule.Parameter.Flag;
import org.gongyi.command.rule.Rule.Parameter.Number;
import org.gongyi.command.rule.Rule.Parameter.Share;
import org.gongyi.command.rule.Rule.Parameter.Word;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.command.rule.Term;
import org.gongyi.command.rule.Term.Stricter;
import org.gongyi.command.rule.Threshold;

/// How parameters are written: `at least 2/3`, `more than 1/2`, `at least 10`, `at most 10`, `20`, `true`,
/// `villagers-assembly`.
final class Terms {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern SHARE = Pattern.compile("(at least|more than) ([1-9]\\d{0,2})/([1-9]\\d{0,2})");
    private static final Pattern BOUND = Pattern.compile("(at least|at most) (\\d{1,9})");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]+(-[a-zA-Z0-9]+)*");

    private Terms() {}

    /// @param stricterWhenLower the shares of which a smaller one binds harder
    static Map<String, Term> read(String where, Map<String, Object> params, List<String> stricterWhenLower) {
        Map<String, Term> terms = new TreeMap<>();
        params.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) throw new RulebookMalformed(where, "no name of a parameter: " + name);
            var lower = stricterWhenLower.contains(name);
            terms.put(name, term(where, name, value, lower ? Stricter.LOWER : Stricter.HIGHER));
        });
        for (var name : stricterWhenLower)
            if (!terms.containsKey(name))
                throw new RulebookMalformed(where, "stricter-when-lower names no parameter: " + name);
        return terms;
    }

    private static Term term(String where, String name, Object value, Stricter share) {
        if (value instanceof Boolean permitted) return new Term(new Flag(permitted), Stricter.FORBIDDEN);
        if (value instanceof Integer exact) return new Term(new Number(exact), Stricter.NEITHER);
        if (value instanceof String text) {
            var fraction = SHARE.matcher(text);
            if (fraction.matches()) return new Term(new Share(threshold(where, name, fraction)), share);
            var bound = BOUND.matcher(text);
            if (bound.matches()) return new Term(new Number(Long.parseLong(bound.group(2))), side(bound));
            if (WORD.matcher(text).matches()) return new Term(new Word(text), Stricter.NEITHER);
        }
        throw new RulebookMalformed(where, "parameter %s cannot be read: %s".formatted(name, value));
    }

    private static Stricter side(Matcher bound) {
        return bound.group(1).equals("at least") ? Stricter.HIGHER : Stricter.LOWER;
    }

    private static Threshold threshold(String where, String name, Matcher fraction) {
        int numerator = Integer.parseInt(fraction.group(2));
        int denominator = Integer.parseInt(fraction.group(3));
        if (numerator > denominator)
            throw new RulebookMalformed(where, "parameter %s is more than the whole".formatted(name));
        return fraction.group(1).equals("at least")
                ? new Threshold.AtLeast(numerator, denominator)
                : new Threshold.MoreThan(numerator, denominator);
    }
}
