package org.gongyi.app;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The ledger as one process: every module is wired here and nowhere else.
///
/// The time zone is set before anything runs, so that a day of record never depends on the machine.
@SpringBootApplication(scanBasePackages = "org.gongyi")
@ConfigurationPropertiesScan
public class LedgerApplication {

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(LedgerApplication.class, arguments);
    }
}
