package org.gongyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the figures were taken on.
final class Machine {

    private Machine() {}

    static void tell(Report report, JdbcClient database) throws IOException {
        report.columns("machine", "");
        report.row("when", LocalDateTime.now(java.time.ZoneId.systemDefault()).withNano(0));
        report.row("cores", Runtime.getRuntime().availableProcessors());
        report.row("load before", Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        report.row("JDK", Runtime.version());
        report.row("heap", Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
        for (var setting :
                new String[] {"server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers"})
            report.row(setting, shown(database, setting));
    }

    private static String shown(JdbcClient database, String setting) {
        return database.sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
    }

    /// Resident memory of a process, in MB.
    static long residentMegabytes(String process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", process, "status"))) {
            var line = lines.filter(one -> one.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }
}
