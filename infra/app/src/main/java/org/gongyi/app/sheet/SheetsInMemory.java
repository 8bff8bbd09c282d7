package org.gongyi.app.sheet;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.PersonId;
import org.gongyi.web.sheet.HeldSheets;
import org.gongyi.web.sheet.Table;
import org.springframework.stereotype.Component;

/// Sheets wait here for twenty minutes, and for as long as there is room: all together about forty times
/// an account of a thousand lines. Of several processes only the one that was handed a sheet knows it;
/// whoever comes to another chooses the file again.
@Component
class SheetsInMemory implements HeldSheets {

    private static final Duration LIFE = Duration.ofMinutes(20);
    /// In characters.
    private static final long ROOM = 10L * 1024 * 1024;
    private static final int NAME_BYTES = 16;

    private final Map<String, Held> sheets = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SheetsInMemory(Clock ledgerClock) {
        this.clock = ledgerClock;
    }

    private record Held(Table sheet, long size, PersonId by, Instant since) {}

    @Override
    public synchronized String hold(Table sheet, PersonId by) {
        var size = sheet.size();
        forget(ROOM - size);
        var bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        var name = HexFormat.of().formatHex(bytes);
        sheets.put(name, new Held(sheet, size, by, clock.instant()));
        return name;
    }

    @Override
    public synchronized Optional<Table> find(String name, PersonId by) {
        forget(ROOM);
        return Optional.ofNullable(sheets.get(name))
                .filter(held -> held.by().equals(by))
                .map(Held::sheet);
    }

    @Override
    public synchronized void letGo(String name) {
        sheets.remove(name);
    }

    /// Those whose time is over, and the oldest of the others until the rest fits.
    private void forget(long room) {
        var oldest = clock.instant().minus(LIFE);
        sheets.values().removeIf(held -> held.since().isBefore(oldest));
        var all = sheets.values().iterator();
        var size = sheets.values().stream().mapToLong(Held::size).sum();
        while (size > room && all.hasNext()) {
            size -= all.next().size();
            all.remove();
        }
    }
}
