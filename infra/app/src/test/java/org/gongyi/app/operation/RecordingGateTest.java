package org.gongyi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class RecordingGateTest {

    private final AtomicReference<Optional<String>> disk = new AtomicReference<>(Optional.empty());
    private final RecordingGate gate = new RecordingGate(List.of(Optional::empty, disk::get));
    private final LedgerHealthIndicator health = new LedgerHealthIndicator(gate);

    @Test
    void an_obstacle_pauses_recording_and_says_why() {
        disk.set(Optional.of("磁盘空间不足"));

        assertThatThrownBy(gate::mustBeOpen).isInstanceOfSatisfying(RecordingPaused.class, paused -> {
            assertThat(paused.isNothingRecorded()).isTrue();
            assertThat(paused.getStatusCode().value()).isEqualTo(503);
            assertThat(paused.getBody().getDetail()).isEqualTo("磁盘空间不足");
            assertThat(paused.getHeaders().getFirst("Retry-After")).isEqualTo("30");
        });
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void recording_resumes_by_itself_when_the_obstacle_is_gone() {
        disk.set(Optional.of("磁盘空间不足"));
        disk.set(Optional.empty());

        assertThatCode(gate::mustBeOpen).doesNotThrowAnyException();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
