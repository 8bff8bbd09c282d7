package org.gongyi.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.app.files.FileFolder.Draft;
import org.gongyi.app.files.FileRegister.Kept;
import org.gongyi.app.operation.RecordingGate;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps attachments in the ledger's own folder.
///
/// Row and bytes come and go within one transaction, one at a time: the bytes of a file may be the copy of
/// another, so it is not enough to hold the row. A row that an act may name never speaks of bytes that are
/// not there.
@Component
class DiskShelf implements FileShelf {

    private static final Logger log = LoggerFactory.getLogger(DiskShelf.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(30);

    private final FileSettings settings;
    private final FileFolder folder;
    private final FileRegister register;
    private final Pictures pictures;
    private final TransactionTemplate inTransaction;
    private final RecordingGate gate;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DiskShelf(
            FileSettings settings,
            JdbcClient database,
            PlatformTransactionManager transactions,
            RecordingGate gate,
            Clock clock,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.folder = new FileFolder(settings.folder());
        this.register = new FileRegister(database);
        this.pictures = new Pictures(settings.mostPixels());
        this.inTransaction = new TransactionTemplate(transactions);
        this.gate = gate;
        this.clock = clock;
        this.events = events;
    }

    /// @throws org.gongyi.app.operation.RecordingPaused while nothing can be recorded; nothing is taken then
    @Override
    public FileRef keep(InputStream bytes, String name, CommunityCode community, PersonId by) {
        gate.mustBeOpen();
        try (var draft = folder.write(bytes, settings.mostBytes())) {
            if (draft.bytes() == 0) throw new FileRefused(Reason.EMPTY, 0);
            if (draft.bytes() > settings.mostBytes()) throw new FileRefused(Reason.TOO_LARGE, settings.most());
            var type = MediaType.of(draft.path()).orElseThrow(() -> unknown(draft));
            if (!type.isNamed(name)) throw new FileRefused(Reason.NOT_AS_NAMED, 0);
            return keep(draft, type, community, by).ref(FileNames.plain(name));
        } catch (IOException failed) {
            log.error("附件没有收下,已无残留 · A file could not be kept, and nothing is left of it", failed);
            throw new FileRefused(Reason.NO_ROOM, failed);
        }
    }

    private static FileRefused unknown(Draft draft) {
        return new FileRefused(MediaType.isHeic(draft.path()) ? Reason.HEIC : Reason.UNKNOWN_TYPE, 0);
    }

    /// A picture that says where it was taken is kept without that, a document without what it says of who
    /// wrote it, and the digest is of what is kept.
    private Kept keep(Draft handedIn, MediaType type, CommunityCode community, PersonId by) throws IOException {
        var without = type.isPicture()
                ? PlaceOfPicture.leftOut(handedIn.path(), type)
                : TracesOfDocument.leftOut(handedIn.path());
        if (without.isEmpty()) return kept(handedIn, type, community, by);
        try (var draft = folder.draft(without.get())) {
            return kept(draft, type, community, by);
        }
    }

    private Kept kept(Draft draft, MediaType type, CommunityCode community, PersonId by) throws IOException {
        var known = known(draft.digest());
        return known.isPresent() ? known.get() : added(draft, type, community, by);
    }

    /// What is there already is not made anew: its copy is the one that entries name.
    private Optional<Kept> known(String digest) {
        return register.touch(digest, clock.instant());
    }

    private Kept added(Draft original, MediaType type, CommunityCode community, PersonId by) throws IOException {
        if (!type.isPicture())
            return stored(
                    new Kept(original.digest(), original.bytes(), type.toString(), null),
                    List.of(original),
                    community,
                    by);
        try (var copy = folder.draft(out -> pictures.copy(original.path(), type, out))) {
            var kept = new Kept(original.digest(), original.bytes(), type.toString(), copy.digest());
            return stored(kept, List.of(copy, original), community, by);
        }
    }

    private Kept stored(Kept file, List<Draft> bytes, CommunityCode community, PersonId by) throws IOException {
        try {
            return inTransaction.execute(_ -> {
                register.alone();
                withinQuota(community, file.bytes());
                if (!register.add(file, community, by, clock.instant()))
                    return known(file.digest()).orElseThrow();
                bytes.forEach(Draft::keep);
                return file;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void withinQuota(CommunityCode community, long more) {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        if (register.bytesSince(community, today) + more > settings.mostToday() * 1_000_000L)
            throw new FileRefused(Reason.TOO_MUCH_TODAY, settings.mostToday());
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

    /// What no entry names is first condemned, so that no act can name it any more, and removed in a
    /// later round, when every act that named it before is in the lists. Bytes that another file or its
    /// copy also has stay.
    void removeUnnamed(Kept file, Instant waitingBefore) {
        inTransaction.executeWithoutResult(_ -> {
            register.alone();
            if (register.forget(file.digest(), clock.instant().minus(BETWEEN_ROUNDS)))
                Stream.of(file.digest(), file.copy())
                        .filter(Objects::nonNull)
                        .filter(digest -> !register.needs(digest))
                        .forEach(folder::remove);
            else register.condemn(file.digest(), waitingBefore, clock.instant());
        });
    }

    /// By law: the file goes and the copy the public saw, whoever else handed in or named the same file. Bytes that
    /// another file or its copy also has stay, as another file is no part of what was ordered.
    void erase(String digest, String copy) {
        inTransaction.executeWithoutResult(_ -> {
            register.alone();
            register.strike(digest);
            Stream.of(digest, copy).filter(bytes -> !register.needs(bytes)).forEach(folder::remove);
        });
    }

    void clearDrafts() {
        try {
            folder.clearDrafts(clock.instant().minus(Duration.ofDays(1)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    FileRegister register() {
        return register;
    }
}
