package org.gongyi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Story.initiated;
import static org.gongyi.query.Story.resolution;

import org.gongyi.query.Database;
import org.gongyi.query.Hearings;
import org.gongyi.query.Story;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/// A ledger that ran before tells its lists as a new one does: its audit finds no row that nobody wrote.
class RetellingTest {

    private static final String LAST = "db/query/V045__closed_file.sql";

    private final Database database = Database.ONLY;

    @Test
    void the_last_migration_has_every_list_told_again_from_the_log() {
        var story = Story.begun().with(initiated(resolution(1)), Hearings.begun(Hearings.hearing(1), resolution(1)));
        database.take(database.emptied(), story.entries);
        var replayed = database.dump();
        database.db.sql("update community_register set name = '以前的名称'").update();
        database.db.sql("update resolution_list set title = '以前的题目'").update();
        database.db.sql("update hearing_list set stage = '以前的阶段'").update();
        database.db.sql("alter table file_list drop column closed").update();

        new ResourceDatabasePopulator(new ClassPathResource(LAST)).execute(database.source);

        assertThat(database.dump()).doesNotContain("以前的", "平江村");
        database.take(database.projector(), story.entries);
        assertThat(database.dump()).isEqualTo(replayed);
    }
}
