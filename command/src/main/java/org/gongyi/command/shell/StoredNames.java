package org.gongyi.command.shell;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.gongyi.contract.SealedFamily;

/// The names under which events and states are stored, in both directions: `resolution.adopted.v1`.
///
/// A name belongs to one class and a class has one name, so moving a class between packages changes nothing stored.
public final class StoredNames {

    private final Map<Class<?>, String> names;
    private final Map<String, Class<?>> classes;

    private StoredNames(Map<Class<?>, String> names) {
        this.names = Map.copyOf(names);
        this.classes = names.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey)); // no name twice
    }

    public static StoredNames of(Collection<? extends Procedure<?, ?, ?>> procedures) {
        var names = new HashMap<Class<?>, String>();
        for (var procedure : procedures) {
            for (var event : SealedFamily.records(procedure.events())) names.put(event, name(procedure.name(), event));
            for (var state : SealedFamily.records(procedure.states()))
                names.put(state, procedure.name() + ".state." + Kebab.of(state) + ".v1");
        }
        return new StoredNames(names);
    }

    /// The same names, but for one whose form has changed: an upcaster, or the replay of a stale snapshot, follows.
    public StoredNames at(int version, Class<?> type) {
        var changed = new HashMap<>(names);
        changed.computeIfPresent(type, (_, name) -> name.replaceFirst("\\.v\\d+$", ".v" + version));
        return new StoredNames(changed);
    }

    public Map<Class<?>, String> all() {
        return names;
    }

    public Optional<String> of(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    public Optional<Class<?>> named(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /// A snapshot of a state that has changed its form since is passed over, and the events are read instead.
    public SnapshotFilter snapshots() {
        return snapshot -> classes.containsKey(snapshot.getPayload().getType().getName());
    }

    /// The event's own words without the leading word that repeats the procedure's.
    private static String name(String procedure, Class<?> event) {
        var words = Kebab.of(event);
        return procedure + "." + (words.startsWith(procedure + "-") ? words.substring(procedure.length() + 1) : words)
                + ".v1";
    }
}
