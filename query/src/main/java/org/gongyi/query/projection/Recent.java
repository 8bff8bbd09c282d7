package org.gongyi.query.projection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was asked for last, as much as fits; what was not asked for the longest is forgotten.
public final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private final int most;

    private Recent(int most) {
        super(64, 0.75f, true);
        this.most = most;
    }

    /// To be asked by several threads.
    public static <K, V> Map<K, V> atMost(int most) {
        return Collections.synchronizedMap(new Recent<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
