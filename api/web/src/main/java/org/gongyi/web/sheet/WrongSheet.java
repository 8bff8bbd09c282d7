package org.gongyi.web.sheet;

import java.util.List;

/// A sheet of which nothing was taken.
public final class WrongSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SheetFault> faults;
    private final int all;

    /// @param faults those that are told
    /// @param all how many there are
    public WrongSheet(List<SheetFault> faults, int all) {
        super(all + " faults");
        this.faults = List.copyOf(faults);
        this.all = all;
    }

    public List<SheetFault> faults() {
        return faults;
    }

    public int all() {
        return all;
    }
}
