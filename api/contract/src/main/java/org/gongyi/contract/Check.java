package org.gongyi.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One rule weighed against one act: the numbers put in, the arithmetic in words, the result and the article.
///
/// @param rule id of the catalogue: `DM-VR-QUORUM`
/// @param numbers what the arithmetic was done with, in the order it is told; whole numbers only
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
