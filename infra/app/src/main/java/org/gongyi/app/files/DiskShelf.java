package org.gongyi.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.app.files.FileFolder.Draft;
import org.gongyi.app.files.FileRegister.Kept;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.PersonId;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileRefused.Reason;
import org.gongyi.web.file.FileShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps attachments in the ledger's own folder. First the bytes, then the row: a row never speaks of bytes that are
/// not
/// there, and bytes without a row are overwritten or removed.
@Component
class DiskShelf implements FileShelf {

    private static final Logger log = LoggerFactory.getLogger(DiskShelf.class);

    private final FileSettings settings;
    private final FileFolder folder;
    private final FileRegister register;
    private final Pictures pictures;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DiskShelf(FileSettings settings, JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.settings = settings;
        this.folder = new FileFolder(settings.folder());
        this.register = new FileRegister(database);
        this.pictures = new Pictures(settings.mostPixels());
        this.clock = clock;
        this.events = events;
    }

    @Override
    public FileRef keep(InputStream bytes, String name, CommunityCode community, PersonId by) {
        try (var draft = folder.write(bytes, settings.mostBytes())) {
            if (draft.bytes() == 0) throw new FileRefused(Reason.EMPTY, 0);
            if (draft.bytes() > settings.mostBytes()) throw new FileRefused(Reason.TOO_LARGE, settings.most());
            var type = MediaType.of(draft.path()).orElseThrow(() -> new FileRefused(Reason.UNKNOWN_TYPE, 0));
            withinQuota(community, draft.bytes());
            var kept = kept(draft, type);
            register.note(kept, community, by, clock.instant());
            return kept.ref(FileNames.plain(name));
        } catch (IOException failed) {
            log.error("附件没有收下,已无残留 · A file could not be kept, and nothing is left of it", failed);
            throw new FileRefused(Reason.NO_ROOM, failed);
        }
    }

    private void withinQuota(CommunityCode community, long more) {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        if (register.bytesSince(community, today) + more > settings.mostToday() * 1_000_000L)
            throw new FileRefused(Reason.TOO_MUCH_TODAY, settings.mostToday());
    }

    private Kept kept(Draft original, MediaType type) throws IOException {
        if (!type.isPicture()) {
            original.keep();
            return new Kept(original.digest(), original.bytes(), type.toString(), null);
        }
        try (var copy = folder.draft(out -> pictures.copy(original.path(), type, out))) {
            var kept = new Kept(original.digest(), original.bytes(), type.toString(), copy.digest());
            copy.keep();
            original.keep();
            return kept;
        }
    }

    @Override
    public boolean has(FileRef file) {
        return register.find(file.digest()).filter(kept -> kept.is(file)).isPresent();
    }

    @Override
    public Optional<Path> find(String digest) {
        return Optional.of(folder.placeOf(digest)).filter(Files::isReadable);
    }

    @Override
    public void noteOriginalRead(String digest) {
        events.publishEvent(new OriginalRead(digest));
    }

    /// Removes what no entry names. The row goes first, so that an act that names it now is refused and not deceived.
    void remove(Kept file, Instant handedInBefore) {
        if (!register.forget(file.digest(), handedInBefore)) return;
        try {
            folder.remove(file.digest());
            if (file.copy() != null) folder.remove(file.copy());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    FileRegister register() {
        return register;
    }
}
