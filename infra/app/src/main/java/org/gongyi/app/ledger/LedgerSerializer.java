package org.gongyi.app.ledger;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.ContentTypeConverter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.ledger.LedgerRow.Told;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.jspecify.annotations.Nullable;

/// Reads events from their entries, and writes and reads states as snapshots, all under their stored names. Nothing
/// reaches the store under a Java name, and no stored name can make this process load a class that is not in the table.
public final class LedgerSerializer extends Jackson3Serializer {

    private final StoredNames names;
    private final EntryReader entries = new EntryReader();

    public LedgerSerializer(StoredNames names) {
        super(builder().converter(converter()).jsonMapperBuilderCustomizer(LedgerJson::states));
        this.names = names;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object instanceof LedgerEvent)
            throw new SerializationException("an event is written with its envelope, by the store alone");
        return super.serialize(object, representation);
    }

    @SuppressWarnings("unchecked") // the type argument is the caller's promise, as everywhere in this interface
    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (stored.getData() instanceof LedgerRow row) {
            if (isMetaData(stored.getType()))
                return (T) MetaData.with(Recorded.KEY, told(row).recorded());
            var event = told(row).event();
            if (event != null && row.type().equals(stored.getType().getName())) return (T) event;
        }
        var type = classForType(stored.getType());
        if (!LedgerEvent.class.isAssignableFrom(type)) return super.deserialize(stored);
        var entry = getConverter().convert(stored, byte[].class).getData();
        return (T) entries.event(type.asSubclass(LedgerEvent.class), entry);
    }

    /// Read once, however often it is asked for.
    ///
    /// @throws UnreadableEntry where the bytes are no entry of the type in the row, or the row is not as it
    /// was committed
    Told told(LedgerRow row) {
        return row.told(this::read);
    }

    /// Only bytes are read here, so whatever fails is their fault.
    private Told read(LedgerRow row) {
        try {
            return entries.told(eventNamed(row.type()), row);
        } catch (RuntimeException changed) {
            throw new UnreadableEntry(row.position(), changed);
        }
    }

    /// Absent where this process knows no event of that name.
    private @Nullable Class<? extends LedgerEvent> eventNamed(String name) {
        return names.named(name)
                .filter(LedgerEvent.class::isAssignableFrom)
                .<Class<? extends LedgerEvent>>map(type -> type.asSubclass(LedgerEvent.class))
                .orElse(null);
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == MetaData.class) return super.typeForClass(type);
        return names.of((Class<?>) type)
                .map(name -> new SimpleSerializedType(name, null))
                .orElseThrow(() -> new SerializationException(type + " has no stored name"));
    }

    /// A name outside the table becomes Axon's unknown type, which no decider takes for an event.
    @Override
    public Class<?> classForType(SerializedType type) {
        if (isMetaData(type)) return MetaData.class;
        return names.named(type.getName()).orElse(UnknownSerializedType.class);
    }

    private static boolean isMetaData(SerializedType type) {
        return type.getName().equals(MetaData.class.getName());
    }

    /// Lets an upcaster ask for an entry as JSON.
    private static ChainingConverter converter() {
        var converter = new ChainingConverter();
        converter.registerConverter(new RowToBytes());
        return converter;
    }

    private static final class RowToBytes implements ContentTypeConverter<LedgerRow, byte[]> {
        @Override
        public Class<LedgerRow> expectedSourceType() {
            return LedgerRow.class;
        }

        @Override
        public Class<byte[]> targetType() {
            return byte[].class;
        }

        @Override
        public byte[] convert(LedgerRow row) {
            return row.entry();
        }
    }
}
