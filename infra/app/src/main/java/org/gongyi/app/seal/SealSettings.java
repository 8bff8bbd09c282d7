package org.gongyi.app.seal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param key file of the master key; best on other storage than the database, and never in the same backup
@ConfigurationProperties("gongyi.seal")
record SealSettings(@DefaultValue("./data/seal.key") Path key) {

    SealSettings {
        key = key.toAbsolutePath().normalize();
    }
}
