package org.gongyi.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One rule weighed against one act: the numbers put in, the arithmetic in words, the result and the article.
///
/// @param rule id of the catalogue: `DM-VR-QUORUM`
/// @param numbers what the arithmetic was done with, by name; whole numbers only. An entry is canonical
///     JSON, whose names are sorted, so read from the log they stand in the order of their names: the
///     order of the arithmetic is the sentence's
/// @param arithmetic one Chinese sentence that a resident can follow with a pencil
public record Check(
        String rule, boolean passed, OnFail onFail, Map<String, Long> numbers, String arithmetic, Citation citation) {

    public Check {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    public boolean fails(OnFail how) {
        return !passed && onFail == how;
    }
}
