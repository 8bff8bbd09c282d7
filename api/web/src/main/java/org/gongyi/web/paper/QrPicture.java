package org.gongyi.web.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A QR code as a picture inside a page that is printed, eight dots a module so that no printer smears its edges. Of
/// paper up to a quarter may be torn or dirty.
final class QrPicture {

    private static final int QUIET = 4;
    private static final int DOTS = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /// @return a `data:` address
    static String of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture(modules), "png", out);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), tooLong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage picture(ByteMatrix modules) {
        var size = (modules.getWidth() + 2 * QUIET) * DOTS;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++)
            for (var x = 0; x < size; x++) if (!isDark(modules, x, y)) picture.setRGB(x, y, WHITE);
        return picture;
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        var column = x / DOTS - QUIET;
        var row = y / DOTS - QUIET;
        return column >= 0
                && row >= 0
                && column < modules.getWidth()
                && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }
}
