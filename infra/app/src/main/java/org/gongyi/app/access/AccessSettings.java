package org.gongyi.app.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param failuresBeforeLock wrong passwords in a row before an account is locked
/// @param firstLock for how long; doubled with each further failure
/// @param longestLock no lock is longer, since a lock is also a way to keep an official out
/// @param failuresPerMinute wrong passwords from one address before it must wait
/// @param sessionIdle how long a session lives without a request
/// @param longestToken the longest life of a token
/// @param publicAge how long what the public reads may be kept by browsers and caches on the way
/// @param embeddedBy sites that may show the board within a page of theirs, as `frame-ancestors` takes them
@ConfigurationProperties("gongyi.access")
record AccessSettings(
        @DefaultValue("5") int failuresBeforeLock,
        @DefaultValue("1m") Duration firstLock,
        @DefaultValue("1h") Duration longestLock,
        @DefaultValue("60") int failuresPerMinute,
        @DefaultValue("30m") Duration sessionIdle,
        @DefaultValue("366d") Duration longestToken,
        @DefaultValue("30s") Duration publicAge,
        @DefaultValue("*") String embeddedBy) {

    /// How long an account stays locked after so many wrong passwords in a row; zero below the limit.
    Duration lockAfter(int failures) {
        if (failures < failuresBeforeLock) return Duration.ZERO;
        var doublings = Math.min(failures - failuresBeforeLock, 20);
        var lock = firstLock.multipliedBy(1L << doublings);
        return lock.compareTo(longestLock) < 0 ? lock : longestLock;
    }
}
