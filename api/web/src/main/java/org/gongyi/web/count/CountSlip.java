package org.gongyi.web.count;

import java.util.Map;

/// What one person wrote of one box (计票单).
///
/// @param slot 1 and 2 of those who count, 3 of who decides between them
/// @param version grows with every change
/// @param page that changed it last; the same page need not know the version
/// @param written as typed, by field; only its writer ever sees it, and the third once both have finished
/// @param numbers ballots and marks by [SlipNumbers] field, once finished; empty before
public record CountSlip(
        int box,
        int slot,
        Counter by,
        boolean finished,
        int version,
        String page,
        Map<String, String> written,
        Map<String, Integer> numbers) {

    public static final int FIRST = 1;
    public static final int SECOND = 2;
    public static final int THIRD = 3;

    public CountSlip {
        written = Map.copyOf(written);
        numbers = Map.copyOf(numbers);
    }

    static CountSlip begun(int box, int slot, Counter by) {
        return new CountSlip(box, slot, by, false, 0, "", Map.of(), Map.of());
    }

    CountSlip with(String onPage, Map<String, String> now) {
        return new CountSlip(box, slot, by, false, version + 1, onPage, now, Map.of());
    }

    CountSlip finishedWith(Map<String, Integer> counted) {
        return new CountSlip(box, slot, by, true, version, page, written, counted);
    }

    CountSlip reopened() {
        return new CountSlip(box, slot, by, false, version + 1, page, written, Map.of());
    }

    /// More came back than were given out.
    boolean isSurplus() {
        return numbers.getOrDefault(SlipNumbers.RETURNED, 0) > numbers.getOrDefault(SlipNumbers.ISSUED, 0);
    }
}
