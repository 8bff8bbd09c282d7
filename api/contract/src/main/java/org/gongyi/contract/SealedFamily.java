package org.gongyi.contract;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The records under a sealed interface, however deep, in the order they are written.
public final class SealedFamily {

    private SealedFamily() {}

    /// Complete: a branch that is neither sealed nor a record is an error, since anything might hide under it.
    public static <T> Set<Class<? extends T>> records(Class<T> family) {
        var all = new LinkedHashSet<Class<? extends T>>();
        leaves(family).forEach(leaf -> all.add(leaf.asSubclass(family)));
        return all;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        if (type.isSealed()) return Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedFamily::leaves);
        if (type.isRecord()) return Stream.of(type);
        throw new IllegalArgumentException(type + " is neither sealed nor a record");
    }
}
