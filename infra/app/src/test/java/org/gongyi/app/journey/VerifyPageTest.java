package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.app.journey.Chromium.DESKTOP;
import static org.gongyi.app.journey.Chromium.PHONE;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gongyi.app.BrowserTest;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.act.Recorder;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Named;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand.Initiate;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.gongyi.log.check.Packed;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.gongyi.web.act.ActJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// What a resident does with a receipt or a code, in a real browser and on the page that the ledger serves.
@BrowserTest
class VerifyPageTest extends InBrowser {

    private static final CommunityCode VILLAGE = new CommunityCode("510421106200");
    private static final PersonId SECRETARY = new PersonId("p-receipts1");
    private static final String TITLE = "三组水渠清淤";
    private static final String GOOD = "#verdict.outcome-good";
    private static final String BAD = "#verdict.outcome-bad";
    private static final String OPEN = "#verdict.outcome-open";

    @Autowired
    private Recorder recorder;

    @Autowired
    private ApplicationContext ledger;

    @TempDir
    private Path folder;

    /// Another at each run: what failed is tried once more on the same ledger.
    private final ResolutionId matter =
            new ResolutionId(VILLAGE + "-receipt%03d".formatted(new SecureRandom().nextInt(1000)));
    private long position;
    private byte[] receipt;
    private byte[] earlier;

    @BeforeAll
    void somebody_records_a_matter() throws Exception {
        earlier = receiptOf(0);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        recorder.record(
                new SeatBody(
                        VILLAGE,
                        today.minusDays(9),
                        Office.PARTY_BRANCH,
                        branch(),
                        today.plusYears(4),
                        Basis.PARTY_DECISION,
                        null),
                new Actor(Office.TOWNSHIP, new PersonId("p-receipts0"), VILLAGE.township()));
        var act = new Initiate(
                matter, today, TITLE, Matter.WELFARE, Source.CADRES, null, "雨季将到", "清淤三百米", List.of(), List.of(), null);
        position = recorder.record(act, new Actor(Office.PARTY_BRANCH, SECRETARY, VILLAGE.value()))
                .position();
        receipt = receiptOf(position);
    }

    private static List<Seat> branch() {
        return List.of(
                new Seat(SECRETARY, "毛文军", Post.CHAIR),
                new Seat(new PersonId("p-receipts2"), "纳秀兰", Post.MEMBER),
                new Seat(new PersonId("p-receipts3"), "普国富", Post.MEMBER));
    }

    private byte[] receiptOf(long position) throws Exception {
        return receiptAs(position);
    }

    private byte[] receiptOf(long position, String bearer) throws Exception {
        return receiptAs(position, "Authorization", bearer);
    }

    private byte[] receiptAs(long position, String... headers) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            var answer = new Visitor(port).get("/api/events/" + position + "/receipt?disclose=true", headers);
            if (answer.statusCode() == 200) return answer.body().getBytes(UTF_8);
            Thread.sleep(50);
        }
        throw new AssertionError("no receipt of " + position);
    }

    @AfterEach
    void the_browser_did_not_complain() {
        assertThat(resident.complaints()).isEmpty();
    }

    @Test
    void the_page_of_a_record_begins_with_one_sentence_and_leads_to_its_check_by_code_and_picture() throws Exception {
        resident.open("/entries/" + position);
        assertThat(resident.address()).endsWith("/resolutions/" + matter + "/entries/1");
        assertThat(resident.seen("main .attested strong"))
                .startsWith("这条记录于 " + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + "年")
                .endsWith("写入公议簿，第 " + position + " 号，已存证。");
        var code = resident.seen(".short-code");
        assertThat(code).matches(position + "(-[0-9]{4}){3}");
        assertThat(written(resident.picture(".qr"))).isEqualTo("http://localhost:" + port + "/verify?code=" + code);
        resident.follow(".proof a[href*='/verify?code=']");
        assertThat(resident.seen(GOOD)).contains("✔ 属实", "第 " + position + " 号", TITLE, "提出动议", "党组织");
    }

    /// As a telephone does that looks again until it can read: at each size, by each way to tell ink from
    /// paper. One look alone fails for one code in 250.
    private static String written(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return Stream.of(image, enlarged(image))
                .map(VerifyPageTest::dots)
                .flatMap(dots -> Stream.of(new HybridBinarizer(dots), new GlobalHistogramBinarizer(dots)))
                .flatMap(ink -> read(ink).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code can be read off the picture"));
    }

    private static Optional<String> read(Binarizer ink) {
        try {
            return Optional.of(new QRCodeReader().decode(new BinaryBitmap(ink)).getText());
        } catch (ReaderException lookAgain) {
            return Optional.empty();
        }
    }

    private static LuminanceSource dots(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    private static BufferedImage enlarged(BufferedImage image) {
        var large = new BufferedImage(3 * image.getWidth(), 3 * image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var drawing = large.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(image, 0, 0, large.getWidth(), large.getHeight(), null);
        return large;
    }

    @Test
    void a_record_of_the_register_has_its_page_too() {
        resident.open("/entries/0");
        assertThat(resident.text()).contains("第 0 号记录", "登记村（社区）", "已存证", "查询码");
    }

    @Test
    void a_receipt_file_dropped_on_the_page_is_genuine() {
        resident.at("/verify").drop("#drop", Map.of("gongyi.tlog-proof", receipt));
        assertThat(resident.seen(GOOD)).contains("第 " + position + " 号", TITLE, "本站给的公钥");
        resident.unfold();
        var details = resident.seen("#verdict details");
        assertThat(details).contains("用时（毫秒）", "\"title\":\"" + TITLE + "\"");
    }

    @Test
    void a_receipt_that_is_chosen_or_pasted_is_genuine() throws IOException {
        resident.at("/verify").handIn("#files", file("r.tlog-proof", receipt));
        assertThat(resident.seen(GOOD)).contains(TITLE);
        resident.at("/verify")
                .unfold()
                .type("#pasted", "\n" + new String(receipt, UTF_8) + "\n\n")
                .press("#check-pasted");
        assertThat(resident.seen(GOOD)).contains(TITLE);
    }

    @Test
    void a_receipt_without_its_entry_is_checked_with_the_file_of_the_entry_or_with_what_the_ledger_gives()
            throws IOException {
        var proof = OfflineProof.parse(receipt);
        var bare = new OfflineProof(Optional.empty(), proof.index(), proof.hashes(), proof.checkpoint()).toBytes();
        var entry = Receipt.check(receipt, policy()).bytes();
        resident.at("/verify").handIn("#files", file("bare", bare), file("entry.json", entry));
        assertThat(resident.seen(GOOD)).contains(TITLE);
        resident.at("/verify").handIn("#files", file("bare", bare));
        assertThat(resident.seen(GOOD)).contains(TITLE);
        resident.at("/verify").handIn("#files", file("bare", bare), file("other.json", "{}".getBytes(UTF_8)));
        assertThat(resident.seen(BAD)).contains("算不到签名的树根");
        resident.at("/verify").handIn("#files", file("whole", receipt), file("other.json", "{}".getBytes(UTF_8)));
        assertThat(resident.seen(BAD)).contains("另一条记录的");
    }

    @Test
    void a_disclosed_value_is_told_in_words_and_one_that_was_changed_or_is_of_another_record_is_refused()
            throws Exception {
        var bearer = signed();
        var asked = receiptOf(asked("欧阳砼", 7), bearer);
        var other = receiptOf(asked("纳尚志", 8), bearer);
        resident.at("/verify").handIn("#files", file("asked", asked));
        assertThat(resident.seen(GOOD))
                .contains("提出人（密封内容，凭据已附）", "欧阳砼", "就是当时记录的内容", "单凭凭据看不出来")
                .doesNotContain("未附内容");
        var disclosure = disclosure(asked);
        told(disclosing(asked, renamed(disclosure, "欧阳砼", "欧阳铜")), "记录里没有密封过这项内容");
        told(disclosing(asked, disclosure(other)), "记录里没有密封过这项内容");
    }

    @Test
    void a_sealed_value_that_is_not_disclosed_is_said_to_be_sealed_and_not_whether_it_was_erased() throws Exception {
        var receipt = receiptOf(asked("欧阳砼", 9));
        resident.at("/verify").handIn("#files", file("sealed", receipt));
        assertThat(resident.seen(GOOD))
                .contains("提出人（密封内容）", "已密封，未附内容", "单凭凭据看不出来")
                .doesNotContain("凭据已附");
        try (var reader = new Reader(chromium.openedToAxe(PHONE))) {
            reader.open("/look?lang=en&back=/verify");
            reader.handIn("#files", file("sealed", receipt));
            assertThat(reader.seen(GOOD)).contains("Who asked for it (sealed)", "sealed, not disclosed here");
            assertNoBarrier(reader.unfold());
        }
    }

    private long asked(String resident, int number) {
        var act = new Initiate(
                new ResolutionId(VILLAGE + "-receipt00" + number),
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                TITLE,
                Matter.WELFARE,
                Source.PARTY_MEMBERS_OR_RESIDENTS,
                new Named(new PersonId("p-receipta" + number), resident),
                "雨季将到",
                "清淤三百米",
                List.of(),
                List.of(),
                null);
        return recorder.record(act, new Actor(Office.PARTY_BRANCH, SECRETARY, VILLAGE.value()))
                .position();
    }

    /// As the office that recorded it.
    private String signed() {
        CaughtUp.with(ledger);
        var accounts = new AccountsForTests(ledger);
        return accounts.bearer(accounts.personOf(VILLAGE, SECRETARY));
    }

    private static String disclosure(byte[] receipt) {
        return extra(receipt).at("/disclosures/0").stringValue();
    }

    private static String renamed(String disclosure, String name, String other) {
        var json = new String(Base64.getUrlDecoder().decode(disclosure), UTF_8).replace(name, other);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static JsonNode extra(byte[] receipt) {
        return ActJson.tree(brought(receipt));
    }

    private static String brought(byte[] receipt) {
        return new String(Packed.unpacked(OfflineProof.parse(receipt).extra().orElseThrow()), UTF_8);
    }

    private static byte[] disclosing(byte[] receipt, String disclosure) {
        return bringing(
                receipt,
                Packed.of(brought(receipt)
                        .replace(disclosure(receipt), disclosure)
                        .getBytes(UTF_8)));
    }

    private static byte[] bringing(byte[] receipt, byte[] extra) {
        var proof = OfflineProof.parse(receipt);
        return new OfflineProof(Optional.of(extra), proof.index(), proof.hashes(), proof.checkpoint()).toBytes();
    }

    @Test
    void a_code_copied_with_one_wrong_digit_or_of_another_record_is_told_so() {
        resident.open("/entries/" + position);
        var code = resident.seen(".short-code");
        resident.at("/verify").type("#code", slipped(code)).press("#ask-code button");
        assertThat(resident.seen(OPEN)).contains("抄错了数字").doesNotContain("不能相信");
        resident.type("#code", fullWidth(code)).press("#ask-code button");
        assertThat(resident.seen(GOOD)).contains(TITLE);
        resident.type("#code", grown(code)).press("#ask-code button");
        assertThat(resident.seen(BAD)).contains("不是查询码所指的那一条");
        resident.at("/verify?code=7").press("#ask-code button");
        assertThat(resident.seen(OPEN)).contains("数字的个数不对");
    }

    private static String slipped(String code) {
        var last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0');
    }

    /// As an input method writes it.
    private static String fullWidth(String code) {
        return code.replace("-", "　")
                .chars()
                .mapToObj(c -> Character.toString(c >= '0' && c <= '9' ? c - '0' + '０' : c))
                .reduce("", String::concat);
    }

    /// A code with right check digits, of the same position and another leaf.
    private static String grown(String code) {
        var digits = code.replace("-", "");
        var known = digits.substring(0, digits.length() - 12) + "0000000001";
        var check =
                98 - new BigInteger(known + "00").mod(BigInteger.valueOf(97)).intValue();
        return known + "%02d".formatted(check);
    }

    @Test
    void what_was_done_to_a_receipt_is_told_in_words() throws IOException {
        var text = new String(receipt, UTF_8);
        var proof = OfflineProof.parse(receipt);
        var swapped = new ArrayList<>(proof.hashes());
        Collections.swap(swapped, 0, 1);
        told(with(proof, swapped, proof.checkpoint()), "次序");
        told(with(proof, proof.hashes().subList(1, proof.hashes().size()), proof.checkpoint()), "哈希比检查点需要的少");
        told(text.substring(0, text.length() - 30).getBytes(UTF_8), "被截断");
        told(text.replace("\n", "\r\n").getBytes(UTF_8), "回车符");
        told(text.replace("index ", "index 0").getBytes(UTF_8), "前面多了 0");
        told(text.replace("— ", "—\u00a0").getBytes(UTF_8), "签名行应当是");
        told(text.replace("— ", "- ").getBytes(UTF_8), "签名行应当是");
        told(
                text.replace("index " + position, "index " + (position + 1_000_000))
                        .getBytes(UTF_8),
                "超出了检查点");
        told(text.replaceFirst("=\n\n— ", "\n\n— ").getBytes(UTF_8), "不是 base64");
        told(bringing(receipt, brought(receipt).getBytes(UTF_8)), "同前面的摘要对不上");
        told(bringing(receipt, Streams.digested(new byte[300])), "压缩的数据不完整");
        told(bringing(receipt, Streams.digested(Streams.deflated(new byte[1 << 20]))), "解压后超过 262144 字节");
        resident.at("/verify").handIn("#files", file("bad", new byte[] {1, 2, 3}));
        assertThat(resident.seen(OPEN)).contains("没有凭据").doesNotContain("不能相信");
    }

    private void told(byte[] bad, String words) throws IOException {
        resident.at("/verify").handIn("#files", file("bad", bad));
        assertThat(resident.seen(BAD)).contains("✘ 不能相信", words);
    }

    private static byte[] with(OfflineProof proof, List<byte[]> hashes, byte[] checkpoint) {
        return new OfflineProof(proof.extra(), proof.index(), hashes, checkpoint).toBytes();
    }

    @Test
    void a_receipt_under_a_later_checkpoint_than_it_was_made_for_is_refused() throws IOException {
        var early = OfflineProof.parse(earlier);
        var late = OfflineProof.parse(receipt);
        assertThat(early.checkpoint()).isNotEqualTo(late.checkpoint());
        // Whether it has too few hashes or leads to another root depends on how far the log grew between them.
        told(with(early, early.hashes(), late.checkpoint()), "检查点");
    }

    @Test
    void a_receipt_is_refused_under_the_key_of_another_log_and_of_an_impostor() throws IOException {
        var origin = policy().logs().getFirst().key().name();
        for (var name : List.of("example.org/other", origin)) {
            var key = NoteSigner.generate(name, KeyType.LOG, new SecureRandom()).verifier();
            resident.at("/verify").unfold().type("#trust", key.toString()).handIn("#files", file("r", receipt));
            assertThat(resident.seen(BAD)).contains(name.equals(origin) ? "没有一个签名是您所用的公钥签的" : "另一个账簿的：“" + origin);
        }
        resident.at("/verify").unfold().type("#trust", "nonsense").handIn("#files", file("r", receipt));
        assertThat(resident.seen(OPEN)).contains("不能用", "“nonsense”");
    }

    @Test
    void with_a_key_from_elsewhere_the_site_is_not_asked_for_its_own() throws IOException {
        resident.at("/verify").unfold().type("#trust", "  " + key() + "\n").handIn("#files", file("r", receipt));
        assertThat(resident.seen(GOOD)).contains("您自己给的公钥").doesNotContain("本站给的公钥");
    }

    @Test
    void every_flipped_byte_of_a_receipt_is_refused_with_the_cause_that_the_program_gives() {
        var flipped = IntStream.range(0, receipt.length)
                .mapToObj(i -> {
                    var bad = receipt.clone();
                    bad[i] ^= (byte) (1 << i % 8);
                    return bad;
                })
                .toList();
        assertThat(new CheckInBrowser(resident).answeredAlike(flipped, null, policyText()))
                .noneMatch(CheckInBrowser::isAccepted);
    }

    @Test
    void a_receipt_cut_anywhere_is_refused() {
        var cut = IntStream.range(0, receipt.length)
                .mapToObj(i -> Arrays.copyOf(receipt, i))
                .toList();
        assertThat(new CheckInBrowser(resident).receipts(cut, null, key())).noneMatch(CheckInBrowser::isAccepted);
    }

    @Test
    void a_browser_that_cannot_check_signatures_says_so_and_what_to_do() throws IOException {
        try (var old = new Reader(chromium.profile("""
                crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'))"""))) {
            old.open("/verify");
            old.handIn("#files", file("r", receipt));
            assertThat(old.seen(OPEN)).contains("？ 现在不能核对", "不会核对 Ed25519", "./ledger log receipt");
            assertThat(old.complaints()).isEmpty();
        }
    }

    @Test
    void without_scripts_the_page_says_what_to_do_instead_and_where_the_record_is() {
        resident.open("/entries/" + position);
        var code = resident.seen(".short-code");
        try (var plain = new Reader(chromium.withoutScripts())) {
            plain.at("/verify").type("#code", code).press("#ask-code button");
            assertThat(plain.text()).contains("核对程序没有运行", "第 " + position + " 号记录", "./ledger log receipt");
            plain.follow("#idle a");
            assertThat(plain.seen(".short-code")).isEqualTo(code);
            plain.open("/verify?code=" + slipped(code));
            assertThat(plain.text()).contains("抄错了数字");
        }
    }

    @Test
    void in_english_every_answer_is_english() throws IOException {
        try (var reader = new Reader(chromium.profile())) {
            reader.open("/look?lang=en&back=/verify");
            reader.handIn("#files", file("r", receipt));
            assertThat(reader.seen(GOOD))
                    .contains("✔ Genuine", "Record " + position, "Matter raised", "Party")
                    .doesNotContain("记录");
            reader.handIn("#files", file("bad", Arrays.copyOf(receipt, receipt.length - 9)));
            assertThat(reader.seen(BAD)).contains("✘ Not to be trusted", "cut").doesNotContain("凭据");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void the_record_and_its_check_have_no_barrier_in_any_look(int width) throws IOException {
        try (var anybody = new Reader(chromium.openedToAxe(width))) {
            for (var look : List.of("mode=elder", "lang=en", "lang=zh&mode=plain")) {
                anybody.at("/look?back=/verify&" + look).handIn("#files", file("r", receipt));
                anybody.seen(GOOD);
                assertNoBarrier(anybody.unfold());
                assertNoBarrier(anybody.at("/entries/" + position).unfold());
            }
            assertNoBarrier(anybody.at("/entries/0"));
            assertNoBarrier(anybody.at("/verify"));
            anybody.handIn("#files", file("bad", Arrays.copyOf(receipt, 900)));
            anybody.seen(BAD);
            assertNoBarrier(anybody);
        }
    }

    private static void assertNoBarrier(Reader reader) {
        assertThat(reader.barriers()).as(reader.address()).isEmpty();
        assertThat(reader.overhang())
                .as("sideways scrolling on " + reader.address())
                .isZero();
    }

    private Policy policy() {
        return Policy.parse(policyText().getBytes(UTF_8));
    }

    private String policyText() {
        return new Visitor(port).get("/log/policy").body();
    }

    private String key() {
        return new Visitor(port).get("/log/vkey").body().strip();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
