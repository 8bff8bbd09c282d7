package org.gongyi.contract.hearing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongyi.contract.Nullable;

/// Which opinions were joined to another that says the same: one step deep, whatever the order they were joined in.
///
/// @param into number of each that was joined, with the number of the one it stands with
public record Joined(Map<Integer, Integer> into) {

    public static final Joined NONE = new Joined(Map.of());

    public Joined {
        into = into == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(into));
    }

    /// Number of the opinion that one stands with; absent where it stands by itself.
    public @Nullable Integer of(int number) {
        return into.get(number);
    }

    /// Those that stand with an opinion, itself first, the others in their order.
    public List<Integer> with(int number) {
        return Stream.concat(Stream.of(number), followers(number)).toList();
    }

    private Stream<Integer> followers(int number) {
        return into.entrySet().stream()
                .filter(one -> one.getValue() == number)
                .map(Map.Entry::getKey)
                .sorted();
    }

    /// Whoever stood with one of them goes along.
    public Joined joining(List<Integer> numbers, int target) {
        var all = new TreeMap<>(into);
        for (var number : numbers) for (var one : with(number)) all.put(one, target);
        return new Joined(all);
    }

    /// An opinion whose words are gone stands by itself, and those that stood with it now stand with the first of them.
    public Joined without(int number) {
        var all = new TreeMap<>(into);
        all.remove(number);
        var left = followers(number).toList();
        for (var one : left) all.put(one, left.getFirst());
        if (!left.isEmpty()) all.remove(left.getFirst());
        return new Joined(all);
    }
}
