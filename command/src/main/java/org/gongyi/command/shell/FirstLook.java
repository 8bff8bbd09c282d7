package org.gongyi.command.shell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/// An act is first weighed against what this process remembers, without asking the database anything.
/// What it was weighed against is named beside its events, and the store takes them only if nothing was
/// recorded there since.
///
/// So an act is recorded on the state and the register of its own position in the log, and not of a moment before it.
/// Whatever does not succeed at first look is looked at again, see [SecondLook].
public final class FirstLook {

    private static final String KEY = FirstLook.class.getName();

    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    private FirstLook() {}

    static void begin(UnitOfWork<?> work) {
        work.resources().put(KEY, new FirstLook());
    }

    /// The look that is being taken on this thread, if it is a first one.
    static Optional<FirstLook> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(KEY))
                : Optional.empty();
    }

    /// @param lastSeq of the last event that was known of the stream
    void saw(String stream, long lastSeq) {
        seen.put(stream, lastSeq);
    }

    /// What must still be the last events of streams beside the act's own; empty after a second look.
    public static Map<String, Long> seen() {
        return current().map(look -> Map.copyOf(look.seen)).orElse(Map.of());
    }
}
