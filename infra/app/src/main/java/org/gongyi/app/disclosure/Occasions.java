package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyi.contract.Page;
import org.jspecify.annotations.Nullable;

/// One procedure in which things happen that are disclosed as they happen.
interface Occasions {

    int AT_ONCE = 200;

    /// The ids of those in which an event makes something happen.
    Stream<String> touchedBy(Object event);

    /// Nothing where nothing was recorded of it.
    Optional<Occasion> of(String id);

    /// Looks at the id of each in which something happened since a day, latest first.
    void since(LocalDate day, Consumer<String> look);

    /// Looks at the rows of a list, part by part, as far as they are wanted.
    ///
    /// @param part the rows from a cursor on
    static <T> void each(Function<@Nullable String, Page<T>> part, Predicate<T> wanted, Consumer<T> look) {
        @Nullable String cursor = null;
        do {
            var page = part.apply(cursor);
            for (var one : page.items()) {
                if (Thread.currentThread().isInterrupted() || !wanted.test(one)) return;
                look.accept(one);
            }
            cursor = page.next();
        } while (cursor != null);
    }
}
