package org.gongyi.bench;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;

/// What an entry seals cannot be copied, so a copy of the event seals a name of its own.
final class Unsealed {

    private static final PersonId SOMEBODY = new PersonId("p-bench001");

    private Unsealed() {}

    static Record of(Record event) {
        var components = event.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++)
                values[i] = opened(components[i].getAccessor().invoke(event));
            return event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("the words of the contract are public records", hidden);
        }
    }

    private static Object opened(Object value) {
        return value instanceof Sealed.Closed<?> ? Sealed.of(SOMEBODY, "欧阳砼") : value;
    }
}
