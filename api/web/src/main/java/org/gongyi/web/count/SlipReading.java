package org.gongyi.web.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.web.count.Doubts.Doubt;

/// What was read from a slip.
///
/// @param numbers of the fields that could be read
/// @param faults by the field they stand at; a slip without any can be finished
/// @param doubts what looks unlikely and wants a reason
record SlipReading(Map<String, Integer> numbers, Map<String, Fault> faults, List<Doubt> doubts) {

    /// Words are `count.fault.` and the name.
    ///
    /// @param with what the words tell
    record Fault(String name, List<Object> with) {

        static Fault of(String name, Object... with) {
            return new Fault(name, List.of(with));
        }
    }

    SlipReading and(String field, Fault fault) {
        var all = new LinkedHashMap<>(faults);
        all.put(field, fault);
        return new SlipReading(numbers, all, doubts);
    }

    boolean isWhole() {
        return faults.isEmpty();
    }

    /// How many fields are still empty.
    long missing() {
        return faults.values().stream()
                .filter(one -> one.name().equals("missing"))
                .count();
    }
}
