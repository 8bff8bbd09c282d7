package org.gongyi.app.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.SheetRead.Wrong;

/// What is wrong with one sheet: the first faults, and how many in all.
final class Faults {

    /// Nobody mends more at a time.
    private static final int TOLD = 50;

    private final List<SheetFault> told = new ArrayList<>();
    private int all;

    void add(SheetFault fault) {
        if (told.size() < TOLD) told.add(fault);
        all++;
    }

    void at(int row, int column, Reason reason, String what) {
        add(new SheetFault(row, Letters.of(column), reason, what, 0));
    }

    void ofFile(Reason reason, String what) {
        add(SheetFault.ofFile(reason, what, 0));
    }

    boolean none() {
        return all == 0;
    }

    Wrong wrong() {
        return new Wrong(told, all);
    }
}
