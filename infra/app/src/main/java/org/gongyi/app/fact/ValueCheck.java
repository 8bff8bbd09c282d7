package org.gongyi.app.fact;

import static java.util.stream.Collectors.joining;

import org.gongyi.app.LedgerSettings;
import org.gongyi.app.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// `./ledger check-values`: every digest of the log against what is kept beside it. Ends with exit code 1 where
/// something is not as the log says.
@Component
class ValueCheck implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ValueCheck.class);
    private static final int SHOWN = 50;

    private final LedgerSettings settings;
    private final Suppression suppression;

    ValueCheck(LedgerSettings settings, Suppression suppression) {
        this.settings = settings;
        this.suppression = suppression;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.checkValues()) return;
        var wrong = suppression.suppressed();
        if (wrong.isEmpty()) {
            log.info("密封内容核查：全部相符 · Sealed values: all are as the log says");
            return;
        }
        var first = wrong.stream()
                .limit(SHOWN)
                .map(one -> "第 %d 条 · position %d  %s  %s"
                        .formatted(one.position(), one.position(), one.digest(), one.why()))
                .collect(joining("\n"));
        throw new CannotStart(
                "密封内容核查：%d 处与账簿不符，什么也没有改动。 · Sealed values: %d are not as the log says. Nothing was changed.\n%s"
                        .formatted(wrong.size(), wrong.size(), first),
                "各种情形的处理见 docs/operations.md「Sealed personal values」。 · What to do in each case: docs/operations.md.");
    }
}
