package org.gongyi.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.operation.GateForTests;
import org.gongyi.app.operation.RecordingGate;
import org.gongyi.app.operation.RecordingPaused;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.PersonId;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@LedgerTest
class DiskShelfTest {

    private static final CommunityCode HERE = new CommunityCode("510411101207");
    private static final PersonId CLERK = new PersonId("p-shelf001");
    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private RecordingGate gate;

    @TempDir
    private Path folder;

    private Clock clock = at(NOW);

    private DiskShelf shelf;

    @BeforeEach
    void empty() {
        database.sql("delete from kept_file where community = :here")
                .param("here", HERE.value())
                .update();
        shelf = shelf(1, 2);
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneId.of("Asia/Shanghai"));
    }

    /// The same shelf so much later.
    private void after(Duration time) {
        clock = at(clock.instant().plus(time));
        shelf = shelf(1, 2);
    }

    private DiskShelf shelf(int most, int mostToday) {
        var settings = new FileSettings(folder, most, mostToday, 40, Duration.ofDays(7));
        return new DiskShelf(settings, database, transactions, gate, clock, _ -> {});
    }

    private FileRef keep(byte[] bytes, String name) {
        return shelf.keep(new ByteArrayInputStream(bytes), name, HERE, CLERK);
    }

    private void refused(byte[] bytes, String name, Reason why) throws IOException {
        assertThatThrownBy(() -> keep(bytes, name))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(why));
        assertThat(everything()).as("nothing is left of it").isEmpty();
    }

    private Stream<Path> everything() throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }

    @Test
    void the_public_copy_stands_upright_and_tells_neither_place_nor_device() throws IOException {
        var handedIn = Photograph.lyingOnItsSide(400, 200);
        var file = keep(handedIn, "会议照片.jpg");

        var copy = Files.readAllBytes(shelf.find(file.copy()).orElseThrow());
        assertThat(text(copy)).doesNotContain(Photograph.PLACE, Photograph.DEVICE, "Exif");
        var seen = ImageIO.read(new ByteArrayInputStream(copy));
        assertThat(seen.getWidth()).isLessThan(seen.getHeight());
        assertThat(new Color(seen.getRGB(seen.getWidth() / 2, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() - 5)).getBlue())
                .isGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource
    void PII_where_a_picture_was_taken_is_kept_nowhere(byte[] handedIn) throws IOException {
        assertThat(text(handedIn)).as("what is handed in").contains(Photograph.PLACE);
        keep(handedIn, "公开栏");
        for (var file : everything().toList())
            assertThat(text(Files.readAllBytes(file))).doesNotContain(Photograph.PLACE);
    }

    static Stream<byte[]> PII_where_a_picture_was_taken_is_kept_nowhere() {
        return Stream.of(
                Photograph.lyingOnItsSide(400, 200),
                Photograph.withTwoExifSegments(400, 200),
                Photograph.withFilm(400, 200),
                Photograph.withXmp(400, 200),
                Photograph.pngWithText(400, 200));
    }

    @Test
    void a_picture_without_its_place_has_the_same_pixels_and_stands_as_before() throws IOException {
        var handedIn = Photograph.lyingOnItsSide(400, 200);
        var file = keep(handedIn, "公开栏");
        var kept = shelf.find(file.digest()).orElseThrow();

        assertThat(kept).hasSize(file.bytes());
        var before = ImageIO.read(new ByteArrayInputStream(handedIn));
        var after = ImageIO.read(kept.toFile());
        for (int x = 0; x < 400; x += 7) assertThat(after.getRGB(x, 100)).isEqualTo(before.getRGB(x, 100));
        assertThat(Standing.of(kept)).as("turned to the right").isPresent();
        assertThat(keep(handedIn, "公开栏").digest()).isEqualTo(file.digest());
    }

    @Test
    void the_original_is_kept_to_the_bit_where_it_names_no_place() throws IOException {
        var handedIn = Photograph.withoutPlace(400, 200);
        var file = keep(handedIn, "会议照片.jpg");

        assertThat(shelf.find(file.digest()).orElseThrow()).hasBinaryContent(handedIn);
        assertThat(file.bytes()).isEqualTo(handedIn.length);
        assertThat(file.type()).isEqualTo("image/jpeg");
    }

    @Test
    void a_large_picture_is_shown_smaller_and_a_small_one_is_not_enlarged() throws IOException {
        assertThat(width(keep(Photograph.jpeg(3_000, 1_000), "大"))).isEqualTo(2_000);
        assertThat(width(keep(Photograph.png(40, 30), "小"))).isEqualTo(40);
    }

    private int width(FileRef file) throws IOException {
        return ImageIO.read(shelf.find(file.copy()).orElseThrow().toFile()).getWidth();
    }

    @Test
    void a_document_is_shown_as_it_is() {
        var file = keep("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "合同.pdf");

        assertThat(file.copy()).isNull();
        assertThat(file.shown()).isEqualTo(file.digest());
        assertThat(file.name()).isEqualTo("合同");
    }

    @Test
    void PII_MIN_a_document_tells_nobody_who_wrote_it_nor_where_its_photographs_were_taken() throws IOException {
        var handedIn = WrittenPdf.of(Photograph.lyingOnItsSide(300, 200));
        assertThat(text(handedIn)).contains(WrittenPdf.AUTHOR, WrittenPdf.XMP, Photograph.PLACE);

        var kept = keep(handedIn, "合同.pdf");
        var bytes = Files.readAllBytes(shelf.find(kept.digest()).orElseThrow());
        assertThat(text(bytes)).doesNotContain(WrittenPdf.AUTHOR, WrittenPdf.XMP, Photograph.PLACE, Photograph.DEVICE);
        assertThat(WrittenPdf.words(bytes)).contains(WrittenPdf.WORDS);
        assertThat(WrittenPdf.picture(bytes)).isEqualTo(WrittenPdf.picture(handedIn));
        assertThat(keep(handedIn, "同一份合同.pdf").digest()).isEqualTo(kept.digest());
    }

    @Test
    void PII_MIN_a_file_that_lies_within_a_document_is_not_kept_and_its_pages_are() throws IOException {
        var handedIn = WrittenPdf.with("GONGYI-ATTACHED");
        assertThat(text(handedIn)).contains("GONGYI-ATTACHED", "list.csv");

        var bytes =
                Files.readAllBytes(shelf.find(keep(handedIn, "凭证.pdf").digest()).orElseThrow());
        assertThat(text(bytes)).doesNotContain("GONGYI-ATTACHED");
        assertThat(WrittenPdf.words(bytes)).contains(WrittenPdf.WORDS);
        var again = keep(bytes, "凭证.pdf");
        assertThat(Files.readAllBytes(shelf.find(again.digest()).orElseThrow())).isEqualTo(bytes);
    }

    @Test
    void a_document_that_says_nothing_beside_its_pages_is_kept_to_the_bit() throws IOException {
        var once = Files.readAllBytes(shelf.find(keep(WrittenPdf.of(Photograph.withoutPlace(300, 200)), "合同.pdf")
                        .digest())
                .orElseThrow());
        var again = keep(once, "合同.pdf");
        assertThat(Files.readAllBytes(shelf.find(again.digest()).orElseThrow())).isEqualTo(once);
    }

    @Test
    void what_a_file_is_called_says_nothing_of_what_it_is() throws IOException {
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), "photo.jpg", Reason.UNKNOWN_TYPE);
        refused(
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII),
                "a.png",
                Reason.UNKNOWN_TYPE);
        refused("<html><script>1</script>".getBytes(StandardCharsets.US_ASCII), "a.pdf", Reason.UNKNOWN_TYPE);
    }

    @Test
    void a_photograph_that_nobody_else_can_open_and_a_document_called_a_picture_are_refused_for_what_they_are()
            throws IOException {
        refused("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.US_ASCII), "IMG_0001.HEIC", Reason.HEIC);
        refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "公开栏.jpg", Reason.NOT_AS_NAMED);
        refused(Photograph.jpeg(30, 20), "公开栏.pdf", Reason.NOT_AS_NAMED);
    }

    @Test
    void a_picture_that_is_cut_off_or_none_is_refused() throws IOException {
        var whole = Photograph.png(300, 300);
        refused(Arrays.copyOf(whole, whole.length / 2), "cut.png", Reason.BROKEN);
        var photograph = Photograph.jpeg(300, 300);
        refused(Arrays.copyOf(photograph, photograph.length / 2), "cut.jpg", Reason.BROKEN);
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, '<', 'h', 't', 'm', 'l'}, "a.jpg", Reason.BROKEN);
    }

    @Test
    void a_picture_is_measured_before_it_is_opened() throws IOException {
        refused(Photograph.announcing(100_000, 100_000), "bomb.png", Reason.TOO_MANY_PIXELS);
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_read_with_every_second_pixel() throws Exception {
        var picture = Files.write(folder.resolve("picture"), Photograph.png(8_000, 5_000));
        var drawn = folder.resolve("copy");
        var own = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx88m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CopyInSmallMemory.class.getName(),
                        picture.toString(),
                        drawn.toString())
                .inheritIO()
                .start();
        assertThat(own.waitFor()).isZero();

        var copy = ImageIO.read(drawn.toFile());
        assertThat(List.of(copy.getWidth(), copy.getHeight())).isEqualTo(List.of(2_000, 1_250));
        assertThat(new Color(copy.getRGB(5, 600))).isEqualTo(Color.RED);
        assertThat(new Color(copy.getRGB(1_995, 600))).isEqualTo(Color.BLUE);
    }

    @Test
    void a_photograph_that_says_twice_how_it_stands_is_turned_upright_once() throws IOException {
        var copy = keep(Photograph.withTwoExifSegments(400, 200), "手机照片.jpg").copy();

        var seen = ImageIO.read(shelf.find(copy).orElseThrow().toFile());
        assertThat(seen.getWidth()).isLessThan(seen.getHeight());
    }

    @Test
    void nothing_empty_and_nothing_too_large_is_kept() throws IOException {
        refused(new byte[0], "leer.pdf", Reason.EMPTY);
        var large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 1_000_001);
        refused(large, "large.pdf", Reason.TOO_LARGE);
        assertThat(keep(Arrays.copyOf(large, 1_000_000), "just.pdf").bytes()).isEqualTo(1_000_000);
    }

    @Test
    void a_community_hands_in_so_much_a_day_and_no_more() {
        keep(pdf(1, 999_000), "一");
        keep(pdf(2, 999_000), "二");
        assertThatThrownBy(() -> keep(pdf(3, 10_000), "三"))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH_TODAY));
    }

    private static byte[] pdf(int mark, int bytes) {
        return Arrays.copyOf(("%PDF-1.7 " + mark).getBytes(StandardCharsets.US_ASCII), bytes);
    }

    @Test
    void the_same_file_handed_in_by_many_at_once_is_kept_once() throws Exception {
        var bytes = Photograph.jpeg(300, 200);
        Callable<FileRef> one = () -> keep(bytes, "同一张");
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var files = hands.invokeAll(Collections.nCopies(8, one));
            var first = files.getFirst().get();
            for (var file : files) assertThat(file.get()).isEqualTo(first);
        }
        assertThat(everything()).hasSize(2);
    }

    @Test
    void a_transfer_that_breaks_off_leaves_nothing() throws IOException {
        var broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 5_000) throw new IOException("connection reset");
                return 'x';
            }
        };
        assertThatThrownBy(() -> shelf.keep(broken, "断开", HERE, CLERK))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BROKEN_OFF));
        assertThat(everything()).isEmpty();
    }

    @Test
    void what_is_condemned_can_be_named_no_more_and_is_removed_in_a_later_round() throws IOException {
        var file = keep(Photograph.png(41, 30), "没用上");
        after(Duration.ofDays(8));
        removeUnnamed(file);
        assertThat(shelf.has(file)).isFalse();
        assertThat(shelf.find(file.digest())).isPresent();

        removeUnnamed(file);
        assertThat(shelf.find(file.digest())).as("within the same round").isPresent();
        after(Duration.ofHours(1));
        removeUnnamed(file);
        assertThat(everything()).isEmpty();
    }

    @Test
    void what_is_handed_in_again_is_pardoned() {
        var bytes = Photograph.png(42, 30);
        var file = keep(bytes, "没用上");
        after(Duration.ofDays(8));
        removeUnnamed(file);
        assertThat(keep(bytes, "用上了"))
                .isEqualTo(new FileRef(file.digest(), file.bytes(), file.type(), "用上了", file.copy()));
        after(Duration.ofHours(1));
        removeUnnamed(file);

        assertThat(shelf.has(file)).isTrue();
        assertThat(shelf.find(file.digest())).isPresent();
    }

    @Test
    void bytes_that_are_the_copy_of_another_file_are_not_removed_with_the_file() throws IOException {
        var recorded = keep(Photograph.lyingOnItsSide(430, 200), "公开的照片");
        var again = keep(Files.readAllBytes(shelf.find(recorded.copy()).orElseThrow()), "下载后又传");
        assertThat(again.digest()).isEqualTo(recorded.copy());
        after(Duration.ofDays(8));
        removeUnnamed(again);
        after(Duration.ofHours(1));
        removeUnnamed(again);

        assertThat(shelf.has(again)).isFalse();
        assertThat(shelf.find(recorded.copy())).isPresent();
    }

    @Test
    void an_erased_file_leaves_the_copy_that_it_shares_with_another_until_that_is_erased_too() throws IOException {
        var one = keep(Photograph.jpeg(300, 200), "一次会议");
        var other = keep(withComment(Photograph.jpeg(300, 200)), "另一次会议");
        assertThat(other.digest()).isNotEqualTo(one.digest());
        assertThat(other.copy()).as("both are drawn alike").isEqualTo(one.copy());

        shelf.erase(one.digest(), one.copy());
        assertThat(shelf.find(one.digest())).isEmpty();
        assertThat(shelf.find(other.digest())).isPresent();
        assertThat(shelf.find(other.copy())).isPresent();

        shelf.erase(other.digest(), other.copy());
        assertThat(everything()).isEmpty();
    }

    /// The same picture in other bytes: a comment stands behind the beginning.
    private static byte[] withComment(byte[] jpeg) {
        var comment = new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 4, 'h', 'i'};
        var all = new byte[jpeg.length + comment.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(comment, 0, all, 2, comment.length);
        System.arraycopy(jpeg, 2, all, 2 + comment.length, jpeg.length - 2);
        return all;
    }

    private void removeUnnamed(FileRef file) {
        shelf.removeUnnamed(
                new FileRegister.Kept(file.digest(), file.bytes(), file.type(), file.copy()),
                clock.instant().minus(Duration.ofDays(7)));
    }

    @Test
    void a_disk_that_refuses_to_write_is_told_as_such_and_nothing_is_left() throws IOException {
        Files.createFile(folder.resolve("sha256"));

        assertThatThrownBy(() -> keep(Photograph.png(30, 20), "照片"))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_ROOM));
        assertThat(everything()).containsExactly(folder.resolve("sha256"));
        assertThat(database.sql("select count(*) from kept_file where community = :here")
                        .param("here", HERE.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_copy_that_cannot_be_written_is_not_called_a_broken_picture() throws IOException {
        var picture = Files.write(folder.resolve("picture"), Photograph.jpeg(300, 200));
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new Pictures(40).copy(picture, MediaType.JPEG, full))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("No space left on device");
    }

    @Test
    void while_recording_is_paused_no_file_is_taken_either() throws IOException {
        var paused = new DiskShelf(
                new FileSettings(folder, 1, 2, 40, Duration.ofDays(7)),
                database,
                transactions,
                GateForTests.closed("磁盘空间不足"),
                clock,
                _ -> {});

        assertThatThrownBy(() -> paused.keep(new ByteArrayInputStream(pdf(1, 100)), "合同", HERE, CLERK))
                .isInstanceOf(RecordingPaused.class);
        assertThat(everything()).isEmpty();
    }

    @Test
    void a_file_handed_in_again_keeps_the_copy_that_an_entry_may_name() throws IOException {
        var bytes = Photograph.jpeg(300, 200);
        var file = keep(bytes, "照片");
        var drawnBefore = drawnByAnEarlierVersion(file);

        assertThat(keep(bytes, "照片").copy()).isEqualTo(drawnBefore);
    }

    /// The copy as another version of the ledger drew it.
    private String drawnByAnEarlierVersion(FileRef file) throws IOException {
        var copy = "e".repeat(64);
        var place = shelf.find(file.digest())
                .orElseThrow()
                .getParent()
                .getParent()
                .getParent()
                .resolve("ee/ee");
        Files.createDirectories(place);
        Files.write(place.resolve(copy), Photograph.jpeg(150, 100));
        database.sql("update kept_file set copy = :copy where digest = :digest")
                .param("copy", copy)
                .param("digest", file.digest())
                .update();
        return copy;
    }

    @Test
    void what_a_killed_process_left_of_a_transfer_is_swept_away() throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        var left = Files.write(folder.resolve("drafts/file1.tmp"), pdf(1, 10));
        Files.setLastModifiedTime(left, FileTime.from(NOW.minus(Duration.ofDays(2))));
        var running = Files.write(folder.resolve("drafts/file2.tmp"), pdf(2, 10));

        shelf.clearDrafts();

        assertThat(everything()).containsExactly(running);
    }

    @Test
    void an_act_may_name_a_file_only_as_it_was_handed_in() {
        var file = keep(Photograph.png(40, 30), "签到表.png");

        assertThat(shelf.has(file)).isTrue();
        assertThat(shelf.has(new FileRef(file.digest(), file.bytes(), file.type(), "另一个名字", file.copy())))
                .isTrue();
        assertThat(shelf.has(new FileRef(file.digest(), file.bytes() + 1, file.type(), "签到表", file.copy())))
                .isFalse();
        assertThat(shelf.has(new FileRef(file.digest(), file.bytes(), file.type(), "签到表", null)))
                .isFalse();
        assertThat(shelf.has(new FileRef("0".repeat(64), 1, "image/png", "签到表", null)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf|passwd",
                "C:\\Users\\王\\签到表.JPG|签到表",
                "IMG_0001.jpeg|IMG_0001",
                ".png|附件",
                "a\u202Egnp.exe|a gnp.exe"
            })
    void of_a_name_only_the_words_are_kept(String name, String kept) {
        assertThat(FileNames.plain(name)).isEqualTo(kept);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
