package org.gongyi.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileRefused.Reason;

/// Makes the picture that the public sees: upright, of a size that a phone can load, and written anew,
/// so that nothing is left of the place, the device and whatever else stood beside the pixels.
final class Pictures {

    private static final int LONGEST_SIDE = 2_000;
    private static final double QUALITY = 0.85;

    /// A picture of 40 megapixels takes 160 MB while it is open, so one is open at a time.
    private final Semaphore one = new Semaphore(1, true);

    private final long mostPixels;

    /// @param mostPixels millions
    Pictures(int mostPixels) {
        this.mostPixels = mostPixels;
    }

    /// Throws [FileRefused] where the header already says too much, and where the pixels cannot be read to the end.
    void copy(Path picture, MediaType type, OutputStream out) throws IOException {
        var side = sideWithinBounds(picture, type);
        one.acquireUninterruptibly();
        try (var in = Files.newInputStream(picture)) {
            Thumbnails.of(in)
                    .size(side, side)
                    .outputFormat(type.format())
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
            throw new FileRefused(Reason.BROKEN, unreadable);
        } finally {
            one.release();
        }
    }

    /// The longest side of the copy. Nothing is enlarged.
    private int sideWithinBounds(Path picture, MediaType type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (var in = ImageIO.createImageInputStream(picture.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > mostPixels * 1_000_000) throw new FileRefused(Reason.TOO_MANY_PIXELS, mostPixels);
            return Math.min(LONGEST_SIDE, Math.max(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new FileRefused(Reason.BROKEN, unreadable);
        } finally {
            reader.dispose();
        }
    }
}
