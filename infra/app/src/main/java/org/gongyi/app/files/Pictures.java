package org.gongyi.app.files;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileRefused.Reason;

/// Makes the picture that the public sees: upright, of a size that a phone can load, and written anew,
/// so that nothing is left of the place, the device and whatever else stood beside the pixels.
final class Pictures {

    private static final int LONGEST_SIDE = 2_000;
    private static final double QUALITY = 0.85;
    /// The whole heap is 192 MB. What would take more is read with every second pixel, or third.
    private static final long MOST_BYTES_OPEN = 48_000_000;

    /// One is open at a time, whoever hands in how many.
    private final Semaphore one = new Semaphore(1, true);

    private final long mostPixels;

    /// @param mostPixels millions
    Pictures(int mostPixels) {
        this.mostPixels = mostPixels;
    }

    /// @throws FileRefused where the header already says too much, and where the pixels cannot be read to the end
    /// @throws IOException where the copy cannot be written
    void copy(Path picture, MediaType type, OutputStream out) throws IOException {
        one.acquireUninterruptibly();
        try {
            Thumbnails.of(upright(picture, type))
                    .scale(1)
                    .outputFormat(type.format())
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        } finally {
            one.release();
        }
    }

    /// Nothing is enlarged.
    private BufferedImage upright(Path picture, MediaType type) {
        var reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (var in = ImageIO.createImageInputStream(picture.toFile())) {
            reader.setInput(in, true, true);
            var longest = longestWithinBounds(reader);
            var seen = Thumbnails.of(whole(reader)).size(longest, longest);
            if (type == MediaType.JPEG)
                Standing.of(picture)
                        .map(ExifFilterUtils::getFilterForOrientation)
                        .ifPresent(seen::addFilter);
            return seen.asBufferedImage();
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefused(Reason.BROKEN, unreadable);
        } finally {
            reader.dispose();
        }
    }

    private int longestWithinBounds(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > mostPixels * 1_000_000) throw new FileRefused(Reason.TOO_MANY_PIXELS, mostPixels);
        return Math.min(LONGEST_SIDE, Math.max(reader.getWidth(0), reader.getHeight(0)));
    }

    /// A JPEG reader makes up what is missing at the end of a picture, and only warns.
    private static BufferedImage whole(ImageReader reader) throws IOException {
        var every = step(reader);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        var cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((_, warning) -> cut.compareAndSet(false, warning.startsWith("Truncated")));
        var picture = reader.read(0, how);
        if (cut.get()) throw new EOFException("the picture is cut off");
        return picture;
    }

    private static int step(ImageReader reader) throws IOException {
        var type = reader.getRawImageType(0);
        var bits = type == null ? 24 : type.getColorModel().getPixelSize();
        var bytes = (long) reader.getWidth(0) * reader.getHeight(0) * bits / 8;
        var every = 1;
        while (bytes / every / every > MOST_BYTES_OPEN) every++;
        return every;
    }
}
