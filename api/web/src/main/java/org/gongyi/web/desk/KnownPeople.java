package org.gongyi.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.web.desk.FormField.Option;

/// Whom a form can offer by name, since the public record names them.
///
/// @param names by number
/// @param options numbers told as name and offices, those first who are most likely meant
/// @param standing numbers of who stands in the vote that is next
/// @param whole whether nobody else can be meant
record KnownPeople(Map<String, String> names, List<Option> options, Set<String> standing, boolean whole) {

    KnownPeople(Map<String, String> names, List<Option> options, Set<String> standing) {
        this(names, options, standing, false);
    }

    /// Numbers are typed.
    static final KnownPeople NOBODY = new KnownPeople(Map.of(), List.of(), Set.of());

    /// So many are ticked; where there are more, numbers are typed, unless these are all.
    private static final int FEW = 40;

    boolean isEmpty() {
        return options.isEmpty();
    }

    boolean areFew() {
        return !isEmpty() && (whole || options.size() <= FEW);
    }
}
