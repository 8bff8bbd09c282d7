package org.gongyi.contract.hearing;

import java.time.LocalDate;

/// When opinions on a hearing are collected by the page (意见收集), both days included.
///
/// @param since the day of the first call
/// @param until as it was said last
public record Collecting(LocalDate since, LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
