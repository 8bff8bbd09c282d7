package org.gongyi.web.proof;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code as one path of an SVG, in units of one module, with the quiet zone of four modules that the
/// standard asks for. Up to 15 % of it may be dirty.
///
/// @param size of the picture, quiet zone included
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /// @param text some hundred characters at most
    public static QrCode of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth() + 2 * QUIET, path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), tooLong);
        }
    }

    /// One closed stroke for each run of dark modules in a row.
    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var run = x;
                while (run < modules.getWidth() && modules.get(run, y) == 1) run++;
                if (run == x) continue;
                path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run - x, run - x));
                x = run;
            }
        }
        return path.toString();
    }
}
