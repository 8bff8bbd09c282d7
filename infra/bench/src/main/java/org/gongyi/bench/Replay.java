package org.gongyi.bench;

import java.time.Duration;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/// All lists from the first entry on, by the processors that keep them.
record Replay(House house, Report report) {

    private static final int EVENTS = 200_000;

    void run() throws Exception {
        new Archive(house).grow(EVENTS);
        house.caughtUp();
        var processors = List.copyOf(
                house.part(EventProcessingConfiguration.class).eventProcessors().keySet());
        report.heading("Replay of %d entries".formatted(house.size()));
        report.columns("processor", "seconds", "entries a second", "CPU µs each");
        for (var processor : processors) replay(processor, List.of(processor));
        if (processors.size() > 1) replay("all at once", processors);
    }

    private void replay(String what, List<String> processors) throws Exception {
        var effort = new Effort(house.postmaster());
        var all = processors.stream().map(this::processor).toList();
        for (var processor : all) {
            processor.shutDown();
            processor.resetTokens();
        }
        var spent = effort.spent();
        var start = System.nanoTime();
        all.forEach(StreamingEventProcessor::start);
        house.caughtUp();
        var time = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
        report.row(what, time, house.size() / time, (effort.spent() - spent) / house.size());
    }

    private StreamingEventProcessor processor(String name) {
        return house.part(EventProcessingConfiguration.class)
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow();
    }
}
