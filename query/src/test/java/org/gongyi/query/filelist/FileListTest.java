package org.gongyi.query.filelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Hearings.hearing;
import static org.gongyi.query.Story.DAY;
import static org.gongyi.query.Story.NOTHING;

import java.util.List;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingCancelled;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.hearing.SpeakerGroup;
import org.gongyi.contract.hearing.Summons;
import org.gongyi.contract.ledger.FileQuery;
import org.gongyi.contract.ledger.FileQuery.NamedFile;
import org.gongyi.query.Database;
import org.gongyi.query.Story;
import org.gongyi.query.projection.Projector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may be shown an attachment follows from the records that name it.
class FileListTest {

    private static final String COPY = "c".repeat(64);
    private static final FileRef PICTURE = new FileRef("a".repeat(64), 10, "image/jpeg", "签收单", COPY);

    private final Database database = Database.ONLY;
    private final Projector projector = new Projector("lists", database.db, List.of(new FileList(database.db)));
    private final FileQueries queries = new FileQueries(database.db);

    @BeforeEach
    void empty() {
        database.inTransaction(projector::forget);
    }

    @Test
    void what_only_a_record_names_that_closes_it_is_closed_and_so_is_its_copy() {
        tell(invited(), invited());
        assertThat(named(PICTURE.digest()).closed()).isTrue();
        assertThat(named(COPY).closed()).isTrue();
        assertThat(named(COPY).position()).isZero();
    }

    @Test
    void what_an_open_record_names_is_open() {
        tell(cancelled());
        assertThat(named(COPY).closed()).isFalse();
    }

    @Test
    void what_was_published_once_is_not_closed_by_a_later_record() {
        tell(cancelled(), invited());
        assertThat(named(COPY).closed()).isFalse();
    }

    @Test
    void what_a_later_record_publishes_is_open_from_then_on_in_whatever_batch_it_comes() {
        var entries = new Story().with(invited(), cancelled()).entries;
        database.take(projector, entries.subList(0, 1));
        database.take(projector, entries.subList(1, 2));
        assertThat(named(COPY)).isEqualTo(new NamedFile(PICTURE, Story.VILLAGE, 1, false));
        empty();
        database.take(projector, entries);
        assertThat(named(COPY)).isEqualTo(new NamedFile(PICTURE, Story.VILLAGE, 1, false));
    }

    private void tell(LedgerEvent... events) {
        database.take(projector, new Story().with(events).entries);
    }

    private NamedFile named(String digest) {
        return queries.handle(new FileQuery.Naming(digest)).orElseThrow();
    }

    private static ParticipantsInvited invited() {
        return new ParticipantsInvited(
                hearing(1), DAY, SpeakerGroup.AFFECTED, null, 12, Summons.VISIT, null, List.of(PICTURE), NOTHING);
    }

    private static HearingCancelled cancelled() {
        return new HearingCancelled(hearing(1), DAY, "另行通知", List.of(PICTURE), NOTHING);
    }
}
