package org.gongyi.app.files;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is taken as an attachment, and where it is kept.
///
/// @param folder part of every backup, as the database is
/// @param most megabytes of one file
/// @param mostToday megabytes that one community may hand in on one day
/// @param mostPixels millions of pixels of a picture
/// @param patience how long a file may wait for the entry that names it
@ConfigurationProperties("gongyi.files")
public record FileSettings(
        @DefaultValue("./data/files") Path folder,
        @DefaultValue("10") int most,
        @DefaultValue("500") int mostToday,
        @DefaultValue("40") int mostPixels,
        @DefaultValue("7d") Duration patience) {

    public FileSettings {
        folder = folder.toAbsolutePath().normalize();
    }

    long mostBytes() {
        return most * 1_000_000L;
    }
}
