package org.gongyi.web.telling;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Sealed;

/// The digests in events whose values can be erased: those that stand in the place of sealed values, and of
/// attachments.
final class ErasableDigests {

    private ErasableDigests() {}

    /// Each once.
    static List<String> of(Stream<? extends LedgerEvent> events) {
        return events.flatMap(event ->
                        Stream.concat(sealed(event), event.files().stream().map(FileRef::digest)))
                .distinct()
                .toList();
    }

    private static Stream<String> sealed(LedgerEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == Sealed.class || component.getType() == List.class)
                .map(component -> value(component, event))
                .flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.of(value))
                .filter(Sealed.Closed.class::isInstance)
                .map(value -> ((Sealed.Closed<?>) value).digest());
    }

    private static Object value(RecordComponent component, LedgerEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("events are public records", hidden);
        }
    }
}
