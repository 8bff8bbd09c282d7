package org.gongyi.app.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.publish.DurableFile;

/// What an export holds: the log it is of, and every file with its size and SHA-256. Written last, so an export without
/// it was never finished; its last line is the SHA-256 of all before.
///
/// @param log origin, size and root; the signed checkpoint covers the same tree or an earlier part of it
record Manifest(Checkpoint log, List<Line> files) {

    private static final String NAME = "manifest";
    private static final String VERSION = "gongyi export v1";
    private static final int LIMIT = 512_000_000;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (0|[1-9][0-9]{0,17}) ([a-z0-9./]{1,200})");

    /// @param path below the folder of the export, with `/`
    record Line(String sha256, long bytes, String path) {

        @Override
        public String toString() {
            return sha256 + " " + bytes + " " + path;
        }

        private static Line parse(String text) {
            var parts = LINE.matcher(text);
            if (!parts.matches() || parts.group(3).contains("..")) throw altered();
            return new Line(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3));
        }

        private void check(Path folder) throws IOException {
            var file = folder.resolve(path);
            if (!Files.isRegularFile(file))
                throw new Refused(
                        "导出里缺少文件 %s,没有恢复任何内容。".formatted(path),
                        "The export lacks the file %s; nothing was restored.".formatted(path));
            if (Files.size(file) != bytes || !Sha256.of(file).equals(sha256))
                throw new Refused(
                        "导出里的文件 %s 与清单不符(被截断或改动),没有恢复任何内容。".formatted(path),
                        "The file %s of the export is not the one in its manifest (cut or altered); nothing was restored."
                                .formatted(path));
        }
    }

    /// Hashes whatever stands in the folder, as the disk gives it back.
    static Manifest write(Path folder, Checkpoint log) throws IOException {
        var files = new ArrayList<Line>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList())
                files.add(new Line(
                        Sha256.of(file),
                        Files.size(file),
                        folder.relativize(file).toString()));
        }
        var manifest = new Manifest(log, files);
        DurableFile.replace(folder.resolve(NAME), manifest.toBytes());
        return manifest;
    }

    private byte[] toBytes() {
        var text = new StringBuilder(VERSION + "\n" + log.body());
        for (var file : files) text.append(file).append('\n');
        return (text + "end " + Sha256.of(text.toString().getBytes(UTF_8)) + "\n").getBytes(UTF_8);
    }

    /// @throws Refused without a manifest, or where it is not as it was written
    static Manifest read(Path folder) {
        try {
            var bytes = DurableFile.read(folder.resolve(NAME), LIMIT).orElseThrow(Manifest::unfinished);
            var manifest = parse(new String(bytes, UTF_8).lines().toList());
            if (!Arrays.equals(manifest.toBytes(), bytes)) throw altered();
            return manifest;
        } catch (Rejected wrong) {
            if (wrong.why() == Cause.UNREACHABLE) throw wrong;
            throw altered();
        }
    }

    private static Manifest parse(List<String> lines) {
        if (lines.size() < 5 || !lines.getFirst().equals(VERSION)) throw altered();
        var log = new Checkpoint(lines.get(1), Strict.number(lines.get(2)), Strict.hash(lines.get(3)));
        return new Manifest(
                log,
                lines.subList(4, lines.size() - 1).stream().map(Line::parse).toList());
    }

    /// Every file, as it is on the disk now.
    ///
    /// @throws Refused naming the first that is not as it was exported
    void check(Path folder) throws IOException {
        for (var file : files) file.check(folder);
    }

    boolean has(String path) {
        return files.stream().anyMatch(file -> file.path().equals(path));
    }

    private static Refused unfinished() {
        return new Refused(
                "这个文件夹没有清单(manifest):不是导出,或者导出没有完成。没有恢复任何内容。",
                "The folder has no manifest: it is no export, or the export was never finished. Nothing was restored.");
    }

    private static Refused altered() {
        return new Refused(
                "导出的清单(manifest)被截断或改动。没有恢复任何内容。",
                "The manifest of the export was cut or altered. Nothing was restored.");
    }
}
