package org.gongyi.app.ledger;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.gongyi.contract.LedgerEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// How the record of one event is put together again from the parts of its entry, without a tree in between.
final class EventForm {

    private final Class<?> type;
    private final RecordComponent[] components;
    private final Map<String, Integer> places = new HashMap<>();
    private final ObjectReader[] readers;
    private final MethodHandle constructor;

    EventForm(Class<? extends LedgerEvent> type, JsonMapper json) {
        this.type = type;
        this.components = type.getRecordComponents();
        this.readers = new ObjectReader[components.length];
        for (var i = 0; i < components.length; i++) {
            places.put(components[i].getName(), i);
            readers[i] = part(json.readerFor(json.constructType(components[i].getGenericType())));
        }
        this.constructor = constructor();
    }

    /// A reader of one value among others.
    static ObjectReader part(ObjectReader reader) {
        return reader.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /// The values of the components, in their order, while they are gathered.
    final class Draft {
        private final @Nullable Object[] values = new @Nullable Object[components.length];

        boolean has(String component) {
            return places.containsKey(component);
        }

        /// Reads the value the parser stands at.
        void read(String component, JsonParser parser) {
            var place = places.get(component);
            if (place == null) throw new IllegalArgumentException(type + " has no " + component);
            values[place] = readers[place].readValue(parser);
        }

        void set(String component, Object value) {
            var place = places.get(component);
            if (place != null) values[place] = value;
        }

        LedgerEvent finish() {
            for (var i = 0; i < values.length; i++)
                if (values[i] == null && components[i].getType().isPrimitive())
                    throw new IllegalArgumentException("%s without %s".formatted(type, components[i].getName()));
            try {
                return (LedgerEvent) constructor.invokeExact(values);
            } catch (RuntimeException | Error failed) {
                throw failed;
            } catch (Throwable impossible) {
                throw new IllegalStateException("records throw nothing checked", impossible);
            }
        }
    }

    Draft draft() {
        return new Draft();
    }

    private MethodHandle constructor() {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(LedgerEvent.class, Object[].class));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(type + " is not a public record", hidden);
        }
    }
}
