package org.gongyi.command.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/// The states of the streams that were used last, as many as fit, of one process. What is forgotten is read again, and
/// so may be all of it at any time.
public final class Memory implements Cache {

    private static final int REMEMBERED = 2_000;

    private final Map<Object, Object> states = Collections.synchronizedMap(new Recent<>(REMEMBERED));

    /// Forgets what was not asked for the longest.
    static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Recent(int most) {
            super(64, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    @Override
    @SuppressWarnings("unchecked") // as the interface asks: whoever put it knows its type
    public <K, V> @Nullable V get(K key) {
        return (V) states.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        states.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return states.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return states.remove(key) != null;
    }

    @Override
    public void removeAll() {
        states.clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return states.containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        states.computeIfPresent(key, (_, value) -> update.apply((V) value));
    }

    /// Nobody listens.
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
