package org.gongyi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.gongyi.app.LedgerSettings;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@LedgerTest
class DemoGuardTest {

    @Autowired
    private Recorder recorder;

    @TempDir
    private Path folder;

    private void start(boolean demo) {
        new DemoGuard(new LedgerSettings(folder, demo, null, null, null), recorder)
                .run(new DefaultApplicationArguments());
    }

    @Test
    void invented_matters_never_stand_among_recorded_ones() {
        var before = recorder.size();

        assertThatThrownBy(() -> start(true)).isInstanceOf(CannotStart.class).hasMessageContaining("已经有记录");
        assertThat(recorder.size()).isEqualTo(before).isPositive();
    }

    @Test
    void a_demonstration_that_was_played_is_started_again() {
        new DemoMark(folder).leave();

        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    @Test
    void a_start_without_demonstration_is_not_refused() {
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
    }
}
