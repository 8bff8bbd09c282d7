package org.gongyi.bench;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.gongyi.bench.Trail.Line;
import org.gongyi.command.shell.ActContext;

/// Fills the log through the store itself (entries written, hashed and committed as always), but without weighing: the
/// findings are those of the trail that is copied.
final class Archive {

    private static final int AT_ONCE = 32;
    private static final String ROAD = "road0001";

    private final House house;
    private final EventStorageEngine store;
    private final Serializer serializer;
    private final List<String> communities;

    Archive(House house) {
        this.house = house;
        this.store = house.part(EventStorageEngine.class);
        this.serializer = house.part("eventSerializer", Serializer.class);
        this.communities = house.database()
                .sql("select code from community_register order by code")
                .query(String.class)
                .list();
    }

    /// Every matter of the demonstration.
    List<Trail> demonstration() {
        return house.database()
                .sql("select id, title from resolution_list order by position limit 10")
                .query((row, line) -> trail(row.getString("id"), row.getString("title")))
                .list();
    }

    /// A matter that went the whole way.
    Trail road() {
        return demonstration().stream()
                .filter(trail -> trail.id().endsWith(ROAD))
                .findFirst()
                .orElseThrow();
    }

    private Trail trail(String id, String title) {
        var lines = house.database()
                .sql(
                        "select type, convert_from(entry, 'UTF8') as entry from ledger_entry where stream = ? order by seq")
                .param(stream(id))
                .query((row, line) -> new Line(row.getString("type"), row.getString("entry")))
                .list();
        return new Trail(id, title, lines);
    }

    /// Copies the demonstration's matters, in all communities, until there are that many entries.
    void grow(long entries) throws InterruptedException, ExecutionException {
        var models = demonstration();
        var length = models.stream().mapToInt(model -> model.lines().size()).sum();
        write(
                entries * models.size() / length + 1,
                n -> models.get((int) (n % models.size())).retold(communities.get((int) (n % communities.size())), n));
    }

    /// @param trails made one at a time, by their number
    void write(long number, LongFunction<Trail> trails) throws InterruptedException, ExecutionException {
        var next = new AtomicLong();
        Callable<Long> writer = () -> {
            var n = next.getAndIncrement();
            for (; n < number; n = next.getAndIncrement()) write(trails.apply(n));
            return n;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(Collections.nCopies(AT_ONCE, writer))) done.get();
        }
    }

    /// All entries of a short matter in one append; of a long one, a thousand at a time.
    private void write(Trail trail) {
        var most = 1_000;
        for (var from = 0; from < trail.lines().size(); from += most) {
            var until = Math.min(from + most, trail.lines().size());
            store.appendEvents(IntStream.range(from, until)
                    .mapToObj(seq -> message(trail, seq))
                    .toList());
        }
    }

    private DomainEventMessage<?> message(Trail trail, int seq) {
        var line = trail.lines().get(seq);
        var bytes = line.entry().getBytes(StandardCharsets.UTF_8);
        Record event = serializer.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, line.type(), null));
        return new GenericDomainEventMessage<>(
                "resolution",
                stream(trail.id()),
                seq,
                Unsealed.of(event),
                MetaData.with(ActContext.ACTOR, Village.COMMITTEE));
    }

    private static String stream(String id) {
        return "resolution/" + id;
    }
}
