package org.gongyi.command.disclosure;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongyi.command.rule.LawInForce;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.rule.RuleRow;
import org.gongyi.command.rule.RuleVersion;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.contract.Citation;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.ItemGroup;

/// One item of the catalogue as it stands on one day in one place. Items are rows of the rulebook, so
/// that a county or a charter may add some and shorten cycles, and take none away (META-MAX).
///
/// @param preparer the office that prepares it
/// @param citation the article that asks for it
public record Item(
        ItemCode code,
        String title,
        ItemGroup group,
        Content content,
        Office preparer,
        Cycle cycle,
        Citation citation) {

    static Item of(Rule rule) {
        var months = rule.has("months") ? rule.number("months") : 0;
        return new Item(
                ItemCode.ofRule(rule.id()),
                rule.title(),
                word(rule, "group", ItemGroup.class),
                word(rule, "content", Content.class),
                word(rule, "preparer", Office.class),
                Cycle.ofMonths(months)
                        .orElseThrow(() -> new IllegalStateException(rule.id() + " has no such cycle: " + months)),
                rule.citation());
    }

    /// Empty where the catalogue of that day and place has no such item.
    public static Optional<Item> in(LawInForce law, ItemCode code) {
        return law.rule(code.rule()).map(Item::of);
    }

    /// The whole catalogue of one day and place, in the order of its codes.
    public static List<Item> all(LawInForce law) {
        return law.rules().values().stream()
                .filter(rule -> rule.id().startsWith(ItemCode.RULES))
                .map(Item::of)
                .sorted(comparing(item -> item.code().value()))
                .toList();
    }

    /// Found at start-up and not when somebody discloses: an item that says too little, or has no code. What
    /// lies over another layer's item may say as little as it changes.
    ///
    /// @throws RulebookMalformed with the file and the item
    public static void requireWhole(Rulebook book) {
        var items = book.rows().stream()
                .filter(row -> row.rule().startsWith(ItemCode.RULES))
                .toList();
        for (var row : items)
            if (items.stream().noneMatch(other -> other.standsAbove(row)))
                row.versions().forEach(one -> read(row, one));
    }

    private static void read(RuleRow row, RuleVersion version) {
        try {
            var unused = of(version.asRule(row.rule(), row.title().zh()));
        } catch (IllegalStateException | Malformed wrong) {
            throw new RulebookMalformed(row.file() + ", " + row.rule(), "is no item: " + wrong.getMessage(), wrong);
        }
    }

    public boolean isMoney() {
        return content == Content.STATEMENT;
    }

    private static <E extends Enum<E>> E word(Rule rule, String name, Class<E> kind) {
        var written = rule.word(name).replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no %s %s".formatted(rule.id(), name, written)));
    }
}
