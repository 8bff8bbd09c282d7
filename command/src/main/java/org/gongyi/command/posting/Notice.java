package org.gongyi.command.posting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One notice on a board.
///
/// @param number which one it is, where notices have numbers; else 0
/// @param paused days, until it was last put up, on which it did not hang
/// @param downSince the day since which it does not hang; absent while it does
public record Notice(
        int number,
        LocalDate postedOn,
        long paused,
        @Nullable LocalDate downSince) {

    static Notice postedOn(LocalDate day, int number) {
        return new Notice(number, day, 0, null);
    }

    public boolean isUp() {
        return downSince == null;
    }

    public Notice interrupted(LocalDate day) {
        return new Notice(number, postedOn, paused, day);
    }

    public Notice resumed(LocalDate day) {
        return new Notice(number, postedOn, pausedUntil(day), null);
    }

    /// Days that do not count, the day it fell counted and the day it was put up again not.
    public long pausedUntil(LocalDate day) {
        return downSince == null ? paused : paused + ChronoUnit.DAYS.between(downSince, day);
    }

    /// Days it has hung, the first not counted (民法典 第二百零一条).
    public long hungUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(postedOn, day) - pausedUntil(day);
    }
}
