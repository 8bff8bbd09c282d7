package org.gongyi.web.resolution;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Sealed;

/// The digests that stand in an event in the place of sealed values.
final class SealedDigests {

    private SealedDigests() {}

    static Stream<String> of(LedgerEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == Sealed.class)
                .map(component -> value(component, event))
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
