package org.gongyi.web.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was sent is no act. Answered with 400 and every field that is wrong, at once.
public final class MalformedAct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Nobody mends more at a time.
    private static final int TOLD = 50;

    private final transient List<Fault> faults;

    public MalformedAct(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = faults.stream().limit(TOLD).toList();
    }

    public MalformedAct(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }

    /// By the field they stand beside, the first of each.
    public Map<String, Fault> byPointer() {
        var first = new LinkedHashMap<String, Fault>();
        for (var fault : faults) first.putIfAbsent(fault.pointer(), fault);
        return first;
    }
}
