package org.gongyi.app.access;

import org.gongyi.app.access.AccessLog.Kind;
import org.gongyi.app.fact.SealedRead;
import org.gongyi.app.files.OriginalRead;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Who was given what the public is not: a picture with all that stands in it, the values that an entry seals.
@Component
class ConfidentialReadLog {

    private final AccessLog log;

    ConfidentialReadLog(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void note(OriginalRead read) {
        log.note(
                Kind.ORIGINAL_READ,
                CurrentActor.signedIn().map(SignedIn::account).orElse(null),
                read.digest());
    }

    @EventListener
    void note(SealedRead read) {
        log.note(
                Kind.SEALED_READ,
                CurrentActor.signedIn().map(SignedIn::account).orElse(null),
                read.fact().value());
    }
}
