package org.gongyi.app.seal;

import java.security.SecureRandom;
import org.gongyi.app.start.CannotStart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    /// @throws CannotStart where the key is not the one that wrapped what is there
    @Bean
    Vault vault(SealSettings settings, JdbcTemplate database) {
        var random = new SecureRandom();
        var used =
                Boolean.TRUE.equals(database.queryForObject("select exists (select from person_key)", Boolean.class));
        var vault = new Vault(database, MasterKey.in(settings.key(), used, random), random);
        if (used && !vault.opensKeys())
            throw new CannotStart(
                    "密封密钥 %s 不是这本账簿的。记录完好，但密封的个人信息打不开。 · This is not the key the values were sealed with. Nothing was changed."
                            .formatted(settings.key()),
                    "把原来的密钥文件放回原处（gongyi.seal.key，见 docs/operations.md）。 · Put the right file back.");
        return vault;
    }
}
