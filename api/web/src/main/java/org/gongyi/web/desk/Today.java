package org.gongyi.web.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// The day it is in China.
@Component
public final class Today {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final InstantSource clock;

    Today(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }
}
