package org.gongyi.app.deadline;

import java.time.LocalDate;

/// Something the law expects to be looked at when days pass: a reply not given, a notice taken down too early.
///
/// Every bean of this type is called once an hour, by one instance of the cluster, also after any number
/// of restarts. The deadline itself is a recorded fact; the job only notices that it has passed and
/// sends a command. It may be called again for the same day, so it must find nothing left to do the
/// second time.
@FunctionalInterface
public interface DeadlineJob {

    /// @param today in Asia/Shanghai
    void lookAt(LocalDate today);
}
