package org.gongyi.app.access;

import org.gongyi.app.access.AccessLog.Kind;
import org.gongyi.app.files.OriginalRead;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Who was given a picture with all that stands in it, is noted.
@Component
class OriginalReadLog {

    private final AccessLog log;

    OriginalReadLog(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void note(OriginalRead read) {
        log.note(
                Kind.ORIGINAL_READ,
                CurrentActor.signedIn().map(SignedIn::account).orElse(null),
                read.digest());
    }
}
