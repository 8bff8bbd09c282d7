package org.gongyi.app.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One look at everything that may have passed its day. No round begins on lists that lag behind the log.
public final class DeadlineRound {

    private static final Logger log = LoggerFactory.getLogger(DeadlineRound.class);

    private final List<DeadlineJob> jobs;
    private final CurrentLists lists;
    private final Clock clock;

    DeadlineRound(List<DeadlineJob> jobs, CurrentLists lists, Clock clock) {
        this.jobs = jobs;
        this.lists = lists;
        this.clock = clock;
    }

    public void run() {
        if (lists.areThere()) jobs.forEach(job -> look(job, LocalDate.now(clock)));
        else log.info("列表还没有跟上账簿,期限下一小时再查 · The lists lag behind the log; deadlines wait for the next hour");
    }

    /// A job that fails is told to the operator and tried again in the next round; it does not keep the others waiting.
    private static void look(DeadlineJob job, LocalDate today) {
        try {
            job.lookAt(today);
        } catch (RuntimeException failure) {
            log.error("期限检查失败,一小时后重试 · Deadline job failed, next try in an hour: {}", job, failure);
        }
    }
}
