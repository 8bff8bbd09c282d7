package org.gongyi.app.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Pictures as telephones make them: lying on the side, with the place where they were taken.
public final class Photograph {

    static final String PLACE = "N-26-35-GONGYI";

    private Photograph() {}

    static byte[] png(int width, int height) {
        return written(picture(width, height), "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(picture(width, height), "jpeg");
    }

    /// The left half is red, so that after turning it upright the upper half is.
    public static byte[] lyingOnItsSide(int width, int height) {
        var plain = jpeg(width, height);
        var exif = exif();
        return ByteBuffer.allocate(plain.length + exif.length)
                .put(plain, 0, 2)
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /// As some telephones write it: the place of the picture before the segment that ImageIO expects first, and once
    /// more after it.
    static byte[] withTwoExifSegments(int width, int height) {
        var once = lyingOnItsSide(width, height);
        var exif = exif();
        var head = 2 + exif.length + 18;
        return ByteBuffer.allocate(once.length + exif.length)
                .put(once, 0, head)
                .put(exif)
                .put(once, head, once.length - head)
                .array();
    }

    /// A header that announces more than anybody has.
    static byte[] announcing(int width, int height) {
        var bytes = png(2, 2);
        ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
        return bytes;
    }

    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// APP1: orientation 6 (turned to the right), a description, and a GPS directory.
    private static byte[] exif() {
        var place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        int first = 8;
        int gps = first + 2 + 3 * 12 + 4;
        int text = gps + 2 + 12 + 4;
        var tiff = ByteBuffer.allocate(text + place.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(first);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(text);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps).putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N').putInt(0);
        tiff.put(place);
        var body = tiff.array();
        return ByteBuffer.allocate(10 + body.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + body.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
    }
}
