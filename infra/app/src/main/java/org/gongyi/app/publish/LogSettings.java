package org.gongyi.app.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the log is published and what it signs with.
///
/// @param origin the name of the log, fixed at the first start; without it `gongyi.local/` and a random id
/// @param key the secret key; made at the first start
/// @param lock the last checkpoint that was signed; best on storage that no backup of the database brings back
/// @param folder the published files; may be deleted at any time and is then written again
/// @param policy keys of the log, its witnesses and their quorum; without the file no witness is asked
@ConfigurationProperties("gongyi.log")
public record LogSettings(
        @Nullable String origin,
        @DefaultValue("./data/log.key") Path key,
        @DefaultValue("./data/log.signed") Path lock,
        @DefaultValue("./data/log") Path folder,
        @DefaultValue("./data/ledger.policy") Path policy) {

    public LogSettings {
        key = key.toAbsolutePath().normalize();
        lock = lock.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
        policy = policy.toAbsolutePath().normalize();
    }
}
