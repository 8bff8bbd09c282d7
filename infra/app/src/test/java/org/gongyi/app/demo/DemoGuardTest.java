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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@LedgerTest
class DemoGuardTest {

    @Autowired
    private Recorder recorder;

    private void start(boolean demo) {
        new DemoGuard(new LedgerSettings(Path.of("data"), demo, null, null, null), recorder)
                .run(new DefaultApplicationArguments());
    }

    @Test
    void invented_matters_never_stand_among_recorded_ones() {
        var before = recorder.size();

        assertThatThrownBy(() -> start(true)).isInstanceOf(CannotStart.class).hasMessageContaining("已经有记录");
        assertThat(recorder.size()).isEqualTo(before).isPositive();
    }

    @Test
    void a_start_without_demonstration_is_not_refused() {
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
    }
}
