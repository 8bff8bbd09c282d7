package org.gongyi.app.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/// The named database cannot be reached, or does not let the ledger in.
///
/// The answer of the server is printed, the password never: the driver does not put it into its messages.
final class DatabaseOutOfReachAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    DatabaseOutOfReachAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException answer) {
        if (!isAboutReaching(answer.getSQLState())) {
            return null;
        }
        var named = environment.getProperty("spring.datasource.url", "embedded").replaceAll("[?].*", "");
        return new FailureAnalysis("""
                连接不上数据库 %1$s(%2$s),公议簿没有启动。没有写入任何内容。
                The database %1$s cannot be used (%2$s), so the ledger did not start. Nothing was written.""".formatted(named, answer.getMessage()), """
                检查 SPRING_DATASOURCE_URL、SPRING_DATASOURCE_USERNAME、SPRING_DATASOURCE_PASSWORD,以及数据库是否已启动;不设 SPRING_DATASOURCE_URL 则使用内置数据库。
                Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and that the server runs; without SPRING_DATASOURCE_URL the embedded database is used.""", failure);
    }

    /// 08 connection, 28 authorisation, 3D no such database, 57P03 still starting, 53300 no connection left.
    private static boolean isAboutReaching(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("28")
                        || state.startsWith("3D")
                        || state.equals("57P03")
                        || state.equals("53300"));
    }
}
