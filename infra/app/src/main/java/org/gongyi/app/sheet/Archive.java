package org.gongyi.app.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gongyi.web.sheet.SheetFault.Reason;

/// The zip archive that an .xlsx is, inflated within bounds: what the archive says of its own sizes
/// is not believed.
///
/// @param zip of a file that is gone from its folder as soon as it is open
record Archive(ZipFile zip) implements Closeable {

    private static final int MEGABYTE = 1_000_000;
    /// Of one part. Ten thousand rows of twelve columns are 6.
    private static final int MOST_MEGABYTES = 64;
    /// Sheets come to 10 or 20, one with the same text in every cell to 100; deflate cannot pass 1,032.
    private static final int MOST_RATIO = 300;

    static Archive of(byte[] file) throws IOException {
        var place = Files.createTempFile("gongyi-sheet-", ".xlsx");
        try {
            Files.write(place, file);
            return new Archive(new ZipFile(place.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE));
        } finally {
            Files.deleteIfExists(place);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    InputStream open(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) throw new Unfit(Reason.BROKEN, 0);
        return new Bounded(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Ends a part that grows beyond all measure.
    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long read;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            var byRatio = Math.max(MEGABYTE, entry.getCompressedSize() * MOST_RATIO);
            this.most = Math.min(byRatio, (long) MOST_MEGABYTES * MEGABYTE);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int some) throws Unfit {
            read += some;
            if (read > most) throw new Unfit(Reason.INFLATES, MOST_MEGABYTES);
        }
    }
}
