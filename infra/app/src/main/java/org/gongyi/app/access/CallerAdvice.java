package org.gongyi.app.access;

import org.gongyi.web.access.ActorSource;
import org.gongyi.web.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives every page the `caller`, where somebody signed in.
@ControllerAdvice(annotations = Controller.class)
class CallerAdvice {

    private final ActorSource actors;

    CallerAdvice(ActorSource actors) {
        this.actors = actors;
    }

    @ModelAttribute(Caller.NAME)
    @Nullable
    Caller caller() {
        return actors.caller().orElse(null);
    }
}
