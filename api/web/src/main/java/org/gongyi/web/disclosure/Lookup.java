package org.gongyi.web.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.gongyi.contract.Require;
import org.gongyi.contract.disclosure.PayeeClass;
import org.gongyi.contract.disclosure.StatementLine;
import org.jspecify.annotations.Nullable;

/// What a reader looks for in a statement.
///
/// @param text part of a purpose or a budget line; empty for all
/// @param from number of the first line of the part that is shown
record Lookup(String text, @Nullable PayeeClass payee, int from) {

    /// How an address names kinds of payees, in the order of the contract.
    static final Map<PayeeClass, String> PAYEES = payees();

    /// An unknown kind of payee is none.
    static Lookup of(String text, String payee, int from) {
        var wanted = Require.optionalLine("q", text);
        var kind = PAYEES.entrySet().stream()
                .filter(one -> one.getValue().equals(payee))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return new Lookup(wanted == null ? "" : wanted, kind, Math.max(1, from));
    }

    private static Map<PayeeClass, String> payees() {
        var names = new EnumMap<PayeeClass, String>(PayeeClass.class);
        for (var one : PayeeClass.values())
            names.put(one, one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Collections.unmodifiableMap(names);
    }

    boolean finds(StatementLine line) {
        return (payee == null || line.payee() == payee)
                && (line.purpose().contains(text)
                        || (line.budgetLine() != null && line.budgetLine().contains(text)));
    }
}
