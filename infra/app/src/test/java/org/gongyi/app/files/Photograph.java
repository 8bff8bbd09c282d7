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
    static final String DEVICE = "GONGYI-PHONE";

    private Photograph() {}

    static byte[] png(int width, int height) {
        return written(picture(width, height), "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(picture(width, height), "jpeg");
    }

    /// The left half is red, so that after turning it upright the upper half is.
    public static byte[] lyingOnItsSide(int width, int height) {
        return begunWith(exif(true), jpeg(width, height));
    }

    /// The same of somebody who has switched off the place.
    static byte[] withoutPlace(int width, int height) {
        return begunWith(exif(false), jpeg(width, height));
    }

    /// As telephones make it that put a film behind the picture.
    static byte[] withFilm(int width, int height) {
        var picture = jpeg(width, height);
        var film = ("....ftypmp42 " + PLACE).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(picture.length + film.length)
                .put(picture)
                .put(film)
                .array();
    }

    /// As an editor of pictures writes down a place.
    static byte[] withXmp(int width, int height) {
        var xmp = "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='%s'/>".formatted(PLACE);
        return begunWith(segment(xmp.getBytes(StandardCharsets.US_ASCII)), jpeg(width, height));
    }

    private static byte[] begunWith(byte[] segment, byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + segment.length)
                .put(jpeg, 0, 2)
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// A PNG with a chunk of text behind its first one.
    static byte[] pngWithText(int width, int height) {
        var plain = png(width, height);
        var text = ("XML:com.adobe.xmp\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
        var head = 8 + 12 + 13;
        return ByteBuffer.allocate(plain.length + 12 + text.length)
                .put(plain, 0, head)
                .putInt(text.length)
                .put("iTXt".getBytes(StandardCharsets.US_ASCII))
                .put(text)
                .putInt(0)
                .put(plain, head, plain.length - head)
                .array();
    }

    /// As some telephones write it: the place of the picture before the segment that ImageIO expects first, and once
    /// more after it.
    static byte[] withTwoExifSegments(int width, int height) {
        var once = lyingOnItsSide(width, height);
        var exif = exif(true);
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

    /// APP1: orientation 6 (turned to the right), a device, and a GPS directory where the place is told.
    private static byte[] exif(boolean told) {
        var device = (DEVICE + "\0").getBytes(StandardCharsets.US_ASCII);
        var place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        int first = 8;
        int gps = first + 2 + (told ? 3 : 2) * 12 + 4;
        int text = gps + (told ? 2 + 12 + 4 : 0);
        var tiff = ByteBuffer.allocate(text + device.length + (told ? place.length : 0))
                .order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(first);
        tiff.putShort((short) (told ? 3 : 2));
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(device.length).putInt(text);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
        if (told) tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps);
        tiff.putInt(0);
        if (told)
            tiff.putShort((short) 1)
                    .putShort((short) 1)
                    .putShort((short) 2)
                    .putInt(place.length)
                    .putInt(text + device.length)
                    .putInt(0);
        tiff.put(device);
        if (told) tiff.put(place);
        return segment(ByteBuffer.allocate(6 + tiff.capacity())
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .array());
    }

    /// APP1.
    private static byte[] segment(byte[] body) {
        return ByteBuffer.allocate(4 + body.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + body.length))
                .put(body)
                .array();
    }
}
