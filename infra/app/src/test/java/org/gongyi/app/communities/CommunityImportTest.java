package org.gongyi.app.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.gongyi.app.LedgerSettings;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@LedgerTest
class CommunityImportTest {

    private static final String HEADER = "code,name,subdistrict_code,subdistrict,county_code,county\n";
    private static final String FIRST = "519901100201,甲村村民委员会,519901100,试镇,519901,试县\n";
    private static final String SECOND = "519901100202,乙村村民委员会,519901100,试镇,519901,试县\n";

    @Autowired
    private Recorder recorder;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private void bring(Path list) throws Exception {
        new CommunityImport(new LedgerSettings(folder, false, null, null, list), recorder, clock)
                .run(new DefaultApplicationArguments());
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }

    @Test
    void a_list_brought_again_with_one_more_row_enters_that_row_alone() throws Exception {
        var before = recorder.size();
        bring(list(HEADER + FIRST));
        bring(list(HEADER + FIRST + SECOND));

        assertThat(recorder.size()).isEqualTo(before + 2);
    }

    @Test
    void a_list_with_a_wrong_row_enters_nothing() throws IOException {
        var before = recorder.size();
        var list = list(HEADER + FIRST.replace("201,", "203,") + "not,a,row\n");

        assertThatThrownBy(() -> bring(list)).isInstanceOf(CannotStart.class).hasMessageContaining("第 3 行");
        assertThat(recorder.size()).isEqualTo(before);
    }

    @Test
    void a_ledger_with_records_does_not_begin_again_with_the_list_of_its_settings() throws Exception {
        var before = recorder.size();
        var settings = new LedgerSettings(folder, false, list(HEADER + FIRST.replace("201,", "204,")), null, null);
        new CommunityImport(settings, recorder, clock).run(new DefaultApplicationArguments());

        assertThat(recorder.size()).isEqualTo(before);
    }

    @Test
    void a_ledger_that_began_with_a_list_starts_without_the_file() throws Exception {
        var settings = new LedgerSettings(folder, false, folder.resolve("gone.csv"), null, null);
        new CommunityImport(settings, recorder, clock).run(new DefaultApplicationArguments());
    }
}
