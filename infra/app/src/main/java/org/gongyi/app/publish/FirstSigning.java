package org.gongyi.app.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.gongyi.app.start.CannotStart;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.Policy;
import org.gongyi.log.publish.DurableFile;
import org.gongyi.log.publish.KeyFile;
import org.springframework.jdbc.core.JdbcTemplate;

/// Finds the name and the key of the log, and makes both at the first start. The name stands in the database from then
/// on; a key is never made again by itself, since a log whose key changed without a word could be anybody's.
final class FirstSigning {

    private final LogSettings settings;
    private final JdbcTemplate database;
    private final SecureRandom random;

    FirstSigning(LogSettings settings, JdbcTemplate database, SecureRandom random) {
        this.settings = settings;
        this.database = database;
        this.random = random;
    }

    /// @throws CannotStart where name, key and policy do not belong together
    Identity identity() {
        try {
            var signer = signer();
            return told(signer, DurableFile.read(settings.policy(), Policy.LIMIT));
        } catch (Rejected wrong) {
            throw new CannotStart(
                    "账簿的签名密钥或公开规则(%s, %s)不能使用:%s。记录未受影响。 · The key or the policy of the log cannot be used. Nothing was changed."
                            .formatted(settings.key(), settings.policy(), wrong),
                    "按提示改正文件或其权限后重新启动。 · Mend the file or its rights and start again (docs/operations.md).",
                    wrong);
        }
    }

    private NoteSigner signer() {
        var fixed = fixed();
        if (fixed.isEmpty() && !Files.exists(settings.key())) create(wanted());
        if (!Files.exists(settings.key())) throw keyGone(fixed.orElseThrow());
        var signer = KeyFile.load(settings.key());
        var name = signer.verifier().name();
        if (fixed.isEmpty()) fix(name);
        var origin = fixed().orElseThrow();
        if (!name.equals(origin)) throw another("gongyi.log.key: " + name, origin);
        if (settings.origin() != null && !settings.origin().equals(origin))
            throw another("gongyi.log.origin: " + settings.origin(), origin);
        return signer;
    }

    private void create(String origin) {
        KeyFile.create(settings.key(), origin, KeyType.LOG, random);
    }

    private String wanted() {
        if (settings.origin() != null) return settings.origin();
        var id = new byte[8];
        random.nextBytes(id);
        return "gongyi.local/" + HexFormat.of().formatHex(id);
    }

    private Optional<String> fixed() {
        return database.queryForList("select origin from log_origin", String.class).stream()
                .findFirst();
    }

    /// Of several instances that start for the first time together, one wins.
    private void fix(String origin) {
        database.update("insert into log_origin (origin) values (?) on conflict do nothing", origin);
    }

    private Identity told(NoteSigner signer, Optional<byte[]> file) {
        var text = file.map(bytes -> new String(bytes, UTF_8))
                .orElseGet(() -> "log %s%nquorum none%n".formatted(signer.verifier()));
        var policy = Policy.parse(text.getBytes(UTF_8));
        var identity = new Identity(signer, policy, text);
        if (!identity.keys().contains(signer.verifier()))
            throw new CannotStart(
                    "公开规则 %s 没有列出账簿现用的密钥 %s。记录未受影响。 · The policy does not name the key that signs. Nothing was changed."
                            .formatted(settings.policy(), signer.verifier()),
                    "在该文件中加一行 · Add this line to the file: log " + signer.verifier());
        return identity;
    }

    private CannotStart keyGone(String origin) {
        return new CannotStart(
                "账簿 %s 的签名密钥 %s 不见了。记录完好,但不能再以它的名义签名。 · The key of the log is gone. All records are intact."
                        .formatted(origin, settings.key()),
                "把密钥文件放回原处;若已丢失,按 docs/operations.md「Changing the key」换用新密钥。 · Put the file back, or change the key.");
    }

    private CannotStart another(String given, String origin) {
        return new CannotStart(
                "%s,但这本账簿自首次启动起名为 %s,名称不能更改。 · This ledger has had another origin since its first start, for ever."
                        .formatted(given, origin),
                "改回原来的设置或密钥。 · Set back the setting or the key.");
    }
}
