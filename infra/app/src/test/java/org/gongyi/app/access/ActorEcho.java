package org.gongyi.app.access;

import io.swagger.v3.oas.annotations.Hidden;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.access.ActorSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Stands where a resource of the API stands, and says as whom it would have acted.
@Hidden
@RestController
@RequestMapping("/api/actor-echo/{community}/{act}")
class ActorEcho {

    private final ActorSource actors;

    ActorEcho(ActorSource actors) {
        this.actors = actors;
    }

    @PostMapping
    Actor record(@PathVariable String community, @PathVariable String act) {
        return actors.actorFor(act, new CommunityCode(community));
    }

    @GetMapping
    String read(@PathVariable String community, @PathVariable String act) {
        return actors.offices(new CommunityCode(community)).size() + " offices for " + act;
    }
}
