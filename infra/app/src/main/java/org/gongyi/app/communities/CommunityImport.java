package org.gongyi.app.communities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyi.app.LedgerSettings;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.start.CannotStart;
import org.gongyi.contract.Actor;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Enters the list of communities: the bundled one or the one in the settings on an empty ledger, another when it is
/// named.
///
/// Communities already entered are left as they are, so an import that was interrupted is taken up again by calling it
/// again.
@Component
@Order(1)
class CommunityImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CommunityImport.class);
    private static final int AT_ONCE = 32;
    private static final int TOLD_EVERY = 1_000;

    private final LedgerSettings settings;
    private final Recorder recorder;
    private final Clock clock;

    CommunityImport(LedgerSettings settings, Recorder recorder, Clock clock) {
        this.settings = settings;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        var asked = settings.register();
        if (asked == null && isBegunAndListGone()) return;
        try {
            var communities =
                    list(asked == null ? settings.communities() : asked).communities();
            if (asked == null && !isWanted(communities)) return;
            enter(communities);
        } catch (CommunityList.WrongList wrong) {
            throw new CannotStart(
                    "名单有误,一行也没有导入。\nThe list is wrong; nothing was imported.\n" + wrong.getMessage(),
                    "改正所列各行后重新导入。\nCorrect the rows named above and import again.",
                    wrong);
        }
    }

    /// The first list belongs on an empty ledger, and on one whose first import was interrupted; it may have counted
    /// itself meanwhile.
    private boolean isWanted(List<RegisterCommunity> first) {
        long size = recorder.size();
        return size == 0 || (size <= first.size() && first.stream().anyMatch(recorder::isBegun));
    }

    /// Who began with a list of his own need not keep the file for ever.
    private boolean isBegunAndListGone() {
        var own = settings.communities();
        return own != null && !Files.isReadable(own) && recorder.size() > 0;
    }

    private CommunityList list(@Nullable Path file) throws IOException {
        if (file == null) return CommunityList.bundled();
        if (!Files.isReadable(file))
            throw new CommunityList.WrongList(List.of("读不到文件 · cannot read the file: " + file.getFileName()));
        return CommunityList.of(file, LocalDate.now(clock));
    }

    private void enter(List<RegisterCommunity> communities) throws Exception {
        var entered = new AtomicInteger();
        var done = new AtomicInteger();
        var waiting = new ArrayList<Future<?>>();
        try (var workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var community : communities)
                waiting.add(workers.submit(() -> {
                    if (recorder.recordUnlessOutOfOrder(community, Actor.LEDGER)) entered.incrementAndGet();
                    tell(done.incrementAndGet(), communities.size());
                }));
            for (var one : waiting) one.get();
        }
        log.info(
                "社区名单：{} 个，新登记 {} 个 · Communities: {}, newly entered: {}",
                communities.size(),
                entered,
                communities.size(),
                entered);
    }

    private static void tell(int done, int all) {
        if (done % TOLD_EVERY == 0) log.info("社区名单 {} / {}", done, all);
    }
}
