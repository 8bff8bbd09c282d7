package org.gongyi.web.look;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// What the pages are made with, in eight digits: another template, word or line of code is another edition, and no
/// cache may hold the old page against it.
@Component
final class PageEdition {

    private static final String[] MADE_OF = {
        "classpath*:templates/**/*.html",
        "classpath*:messages*.properties",
        "classpath*:messages/*.properties",
        "classpath*:static/ledger*",
        "classpath*:org/gongyi/web/**/*.class"
    };

    private final String value;

    PageEdition(ResourcePatternResolver resources) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var pattern : MADE_OF) {
            var found = resources.getResources(pattern);
            Arrays.sort(found, Comparator.comparing(Resource::getDescription));
            for (var one : found) digest.update(one.getContentAsByteArray());
        }
        this.value = HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    String value() {
        return value;
    }
}
