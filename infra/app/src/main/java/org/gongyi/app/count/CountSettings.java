package org.gongyi.app.count;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// From where on the numbers of a box want a reason; see [org.gongyi.web.count.DoubtBounds].
@ConfigurationProperties("gongyi.count")
record CountSettings(
        @DefaultValue("10") int invalidPercent,
        @DefaultValue("25") int unreturnedPercent,
        @DefaultValue("10") int unanimousFrom,
        @DefaultValue("100") int rovingMost) {}
