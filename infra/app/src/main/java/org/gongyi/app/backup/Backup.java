package org.gongyi.app.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.files.FileSettings;
import org.gongyi.app.migration.Migrations;
import org.gongyi.app.publish.LogSettings;
import org.gongyi.app.start.CannotStart;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Policy;
import org.gongyi.log.publish.DurableFile;
import org.gongyi.log.publish.KeyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/// `./ledger export DIR`, `./ledger restore DIR` and `./ledger verify DIR --with-values`: settings and database, and
/// nothing else of the ledger.
public final class Backup {

    private static final int SHORTEST = 12;
    private static final int TOLD_EVERY = 25_600;

    private static final String WITH_VALUES = """
            密封的个人信息已带回,要有原来的密封密钥 seal.key 才能打开。导出以后依法删除的会重新出现:有镜像或公布的账簿,请运行
            ./ledger restore 文件夹 --from-mirror 补上后来的记录,其中的删除随之执行;没有的,请依法再删除一次。
              Sealed values came back; they open with the seal.key they were sealed with. What was erased after the export is back:
              ./ledger restore DIR --from-mirror adds the later entries and carries out their erasures. Without a mirror, erase it again by law.""";
    private static final String FROM_MIRROR = "--from-mirror";
    private static final String POLICY = "--policy=";
    private static final String SEAL_KEY = "--seal-key=";

    private static final String OF_A_LOG = """
            公布的账簿里没有密封的个人信息、附件和账号:这一部分没有带回,核对时会逐项报告(VALUE_MISSING、ATTACHMENT)。
              A published log holds no sealed values, attachments or accounts: of these entries none came back, and an audit names each.""";
    private static final String WITHOUT_VALUES = """
            密封的个人信息没有带回(如果有);核对时会逐项报告为不见(VALUE_MISSING)。
              Sealed values, if there were any, did not come back; an audit names each as VALUE_MISSING.""";

    private final PrintStream out;
    private long told;

    Backup(PrintStream out) {
        this.out = out;
    }

    /// Ends with 0 where it was done, 1 where it was refused, 2 where it was called wrongly.
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var out = System.out.charset().equals(US_ASCII) ? new PrintStream(System.out, true, UTF_8) : System.out;
        System.exit(new Backup(out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var words = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        var options = arguments.stream().filter(word -> word.startsWith("--")).toList();
        if (words.size() != 2 || !List.of("export", "restore", "verify").contains(words.getFirst())) {
            out.println(
                    "用法 · Usage: ./ledger export DIR | ./ledger restore DIR [--without-private] | ./ledger restore DIR --from-mirror [--policy=FILE] | ./ledger verify DIR --with-values [--seal-key=FILE]");
            return 2;
        }
        try {
            var folder = Path.of(words.getLast()).toAbsolutePath().normalize();
            switch (words.getFirst()) {
                case "export" -> export(folder, options);
                case "verify" -> {
                    return values(folder, options) ? 0 : 1;
                }
                default -> restore(folder, options);
            }
            return 0;
        } catch (CannotStart cannot) {
            out.println("✘ " + cannot.getMessage());
        } catch (Refused refusal) {
            out.println("✘ " + refusal.getMessage());
        } catch (Rejected refusal) {
            if (refusal.why() == Cause.UNREACHABLE) broken(refusal);
            else out.printf("✘ 账簿或导出有损坏,没有完成:%1$s%n  Log or export is damaged, so it was not done: %1$s%n", refusal);
        } catch (IOException | UncheckedIOException | SQLException broken) {
            broken(broken);
        }
        return 1;
    }

    private void broken(Exception broken) {
        out.printf("✘ 磁盘或数据库出错,没有完成:%1$s%n  The disk or the database failed, so it was not done: %1$s%n", broken);
    }

    private void export(Path folder, List<String> options) throws IOException, SQLException {
        var passphrase = passphrase();
        if (passphrase == null)
            out.println(
                    "未设口令 GONGYI_PASSPHRASE,账号等非公开内容不导出。 · Without GONGYI_PASSPHRASE accounts and what else is private stay out.");
        try (var context = started(options, "--gongyi.postgres.join=true");
                var connection = connect(context)) {
            var shelf = new FileFolder(context.getBean(FileSettings.class).folder());
            var published = context.getBean(LogSettings.class).folder();
            var done = new Export(connection, published, shelf, this::tell).to(folder, passphrase);
            done.missing().forEach(digest -> out.println("! 缺附件 · attachment missing: " + digest));
            out.printf(
                    "✔ 已导出 %1$d 条(其中 %2$d 条已签名)和 %3$d 个附件到 %4$s%n  Exported %1$d entries (%2$d signed) and %3$d attachments%n",
                    done.entries(), done.signed(), done.attachments(), folder);
        }
    }

    /// Whether every value that the entries seal is there, or was erased by an entry.
    private boolean values(Path folder, List<String> options) throws IOException, SQLException {
        var passphrase = passphrase();
        if (passphrase == null || !options.contains("--with-values"))
            throw new Refused(
                    "核对密封内容要加 --with-values,并在 GONGYI_PASSPHRASE 给出导出的口令;只核对记录用 ./ledger log verify。",
                    "Sealed values are checked by --with-values and the passphrase of the export in GONGYI_PASSPHRASE; entries alone by ./ledger log verify.");
        out.println("正在核对导出 · Verifying the export");
        var restore = Restore.verified(folder, passphrase, this::tell);
        if (!restore.hasPrivatePart())
            throw new Refused(
                    "导出里没有密封的内容(导出时没有口令)。", "The export was made without a passphrase and holds no sealed values.");
        var apart = Files.createTempDirectory("gongyi-verify");
        try (var context = started(List.of("--spring.datasource.url=", "--gongyi.folder=" + apart.resolve("data")))) {
            Migrations.run(context.getBean(JdbcConnectionDetails.class));
            var found = new ExportedValues(owned(context), sealKey(options))
                    .suppressed(restore, new FileFolder(apart.resolve("files")), passphrase);
            found.forEach(one -> out.printf("✘ VALUE_%s: position %d, %s%n", one.why(), one.position(), one.digest()));
            if (found.isEmpty())
                out.printf(
                        "✔ 完好:%1$d 条记录,密封的内容或者都在,或者已依法删除。%n  In order: %1$d entries; what they seal is there, or was erased by an entry.%n",
                        restore.size());
            return found.isEmpty();
        } finally {
            FileSystemUtils.deleteRecursively(apart);
        }
    }

    private static Path sealKey(List<String> options) {
        return options.stream()
                .filter(one -> one.startsWith(SEAL_KEY))
                .map(one -> Path.of(one.substring(SEAL_KEY.length())))
                .findFirst()
                .orElse(Path.of("data", "seal.key"))
                .toAbsolutePath();
    }

    /// What a database lacks of its log, from a mirror or the folder it was published in.
    private void rest(Path folder, List<String> options) throws IOException, SQLException {
        out.println("正在核对账簿 · Verifying the log");
        var restore = Restore.ofLog(folder, policyOf(policyFile(folder, options)), this::tell);
        try (var context = started(ofTheLedger(options));
                var connection = connect(context)) {
            mustBeOfOneKey(restore, context.getBean(LogSettings.class));
            Migrations.run(context.getBean(JdbcConnectionDetails.class));
            out.println("正在写入 · Writing");
            out.printf(
                    "✔ 已从公布的账簿 %1$s 补上 %2$d 条记录,现共 %3$d 条。%n  Added %2$d entries of the published log %1$s; there are %3$d now.%n",
                    restore.origin(), restore.rest(connection), restore.size());
            out.println(OF_A_LOG);
        }
    }

    private static List<String> ofTheLedger(List<String> options) {
        return options.stream()
                .filter(one -> !List.of("--without-private", FROM_MIRROR).contains(one) && !one.startsWith(POLICY))
                .toList();
    }

    private static Policy policyOf(Path file) {
        return DurableFile.read(file, Policy.LIMIT)
                .map(Policy::parse)
                .orElseThrow(() -> new Refused(
                        "没有公开规则 %s:请用 --policy=文件 给出 ledger.policy。没有恢复任何内容。".formatted(file),
                        "There is no policy %s: name yours by --policy=FILE. Nothing was restored.".formatted(file)));
    }

    /// The one that was named, else the one in the folder.
    private static Path policyFile(Path folder, List<String> options) {
        return options.stream()
                .filter(one -> one.startsWith(POLICY))
                .map(one -> Path.of(one.substring(POLICY.length())).toAbsolutePath())
                .findFirst()
                .orElse(folder.resolve(Restore.isLog(folder) ? "policy" : "log/policy"));
    }

    private void restore(Path folder, List<String> options) throws IOException, SQLException {
        if (options.contains(FROM_MIRROR)) {
            rest(folder, options);
            return;
        }
        var without = options.contains("--without-private");
        var passphrase = without ? null : passphrase();
        out.println("正在核对导出 · Verifying the export");
        var restore = Restore.isLog(folder)
                ? Restore.ofLog(folder, policyOf(policyFile(folder, options)), this::tell)
                : Restore.verified(folder, passphrase, this::tell);
        if (restore.hasPrivatePart() && passphrase == null && !without)
            throw new Refused(
                    "导出里有加密的账号等内容:请在 GONGYI_PASSPHRASE 给出口令,或加 --without-private 不恢复它们。没有恢复任何内容。",
                    "The export has accounts and more behind a passphrase: give it in GONGYI_PASSPHRASE, or leave them out by --without-private. Nothing was restored.");
        try (var context = started(ofTheLedger(options));
                var connection = connect(context)) {
            mustBeOfOneKey(restore, context.getBean(LogSettings.class));
            new Target(connection).mustBeEmpty();
            Migrations.run(context.getBean(JdbcConnectionDetails.class));
            var shelf = new FileFolder(context.getBean(FileSettings.class).folder());
            var attachments = restore.attachments(shelf);
            out.println("正在写入 · Writing");
            restore.rows(connection, shelf, passphrase);
            policy(policyFile(folder, options), context.getBean(LogSettings.class));
            out.printf(
                    "✔ 已恢复 %1$s 的 %2$d 条记录和 %3$d 个附件。签名密钥不在导出里,见 docs/operations.md。%n  Restored %2$d entries of %1$s and %3$d attachments. The signing key is in no export: see docs/operations.md.%n",
                    restore.origin(), restore.size(), attachments);
            restore.keys().forEach(key -> out.println("  " + key));
            out.println(
                    restore.isOfALog()
                            ? OF_A_LOG
                            : passphrase != null && restore.hasPrivatePart() ? WITH_VALUES : WITHOUT_VALUES);
        }
    }

    private static void mustBeOfOneKey(Restore restore, LogSettings settings) {
        if (!Files.exists(settings.key())) return;
        var key = KeyFile.load(settings.key()).verifier();
        if (!restore.keys().contains(key))
            throw new Refused(
                    "签名密钥 %s 不属于导出的账簿 %s。没有恢复任何内容。".formatted(settings.key(), restore.origin()),
                    "The key in %s never signed the exported log %s. Nothing was restored."
                            .formatted(settings.key(), restore.origin()));
    }

    /// Whoever reads the log goes on knowing its keys. A policy that is there is the operator's.
    private static void policy(Path file, LogSettings settings) {
        if (Files.exists(settings.policy())) return;
        DurableFile.read(file, Policy.LIMIT).ifPresent(bytes -> DurableFile.replace(settings.policy(), bytes));
    }

    private static ConfigurableApplicationContext started(List<String> options, String... more) {
        var all = new ArrayList<>(options);
        all.addAll(Arrays.asList(more));
        return new SpringApplicationBuilder(SettingsAndDatabase.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    /// As the user the tables belong to, beside any pool.
    private static Connection connect(ApplicationContext context) throws SQLException {
        return owned(context).getConnection();
    }

    private static DataSource owned(ApplicationContext context) {
        var details = context.getBean(JdbcConnectionDetails.class);
        var source = new DriverManagerDataSource(details.getJdbcUrl());
        source.setUsername(details.getUsername());
        source.setPassword(details.getPassword());
        return source;
    }

    private void tell(long done, long all) {
        if (done < told) told = 0;
        if (done < told + TOLD_EVERY && done < all) return;
        told = done;
        out.printf("  %,d / %,d%n", done, all);
    }

    private static char @Nullable [] passphrase() {
        var given = Optional.ofNullable(System.getenv("GONGYI_PASSPHRASE"))
                .filter(text -> !text.isEmpty())
                .map(String::toCharArray)
                .orElse(null);
        if (given != null && given.length < SHORTEST)
            throw new Refused("口令至少 12 个字符,没有开始。", "A passphrase has at least 12 characters; nothing was begun.");
        return given;
    }
}
