package org.gongyi.app.sheet;

import java.io.IOException;
import java.util.List;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Spreadsheets;
import org.springframework.stereotype.Component;

/// Tells by its first bytes what was handed in, and reads it ([ADR
/// 23](docs/adr/0023-spreadsheets-read-by-the-jdk.md)).
@Component
final class SheetReader implements Spreadsheets {

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_MEGABYTES = 10;

    /// An .xlsx is a zip archive; the old .xls, and an .xlsx with a password, are compound files.
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public SheetRead read(byte[] file, Layout layout) {
        var faults = new Faults();
        try {
            var rows = rows(file, layout, faults);
            if (!faults.none()) return faults.wrong();
            return new Assembly(layout, faults).table(rows);
        } catch (Unfit unfit) {
            faults.add(unfit.fault());
            return faults.wrong();
        } catch (IOException _) {
            faults.ofFile(Reason.BROKEN, "");
            return faults.wrong();
        }
    }

    @Override
    public byte[] template(Layout layout) {
        return Template.of(layout);
    }

    @Override
    public byte[] filled(Layout layout, List<List<String>> rows) {
        return Template.filled(layout, rows);
    }

    private static List<RawRow> rows(byte[] file, Layout layout, Faults faults) throws IOException {
        if (file.length == 0) throw new Unfit(Reason.EMPTY, 0);
        if (file.length > MOST_MEGABYTES * MEGABYTE) throw new Unfit(Reason.TOO_LARGE, MOST_MEGABYTES);
        if (begins(file, COMPOUND)) throw new Unfit(Reason.OLD_XLS, 0);
        var bounds = Bounds.of(layout);
        if (!begins(file, ZIP)) return CsvSheet.rows(file, bounds, faults);
        try (var archive = Archive.of(file)) {
            return new Workbook(archive, bounds, faults).rows();
        }
    }

    private static boolean begins(byte[] file, byte[] magic) {
        if (file.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if (file[i] != magic[i]) return false;
        return true;
    }
}
