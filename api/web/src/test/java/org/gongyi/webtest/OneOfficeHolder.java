package org.gongyi.webtest;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.access.ActorSource;
import org.gongyi.web.access.Caller;
import org.gongyi.web.access.NotYours;

/// Somebody with one office, of one village unless a test says otherwise: elsewhere this person acts for nobody.
public final class OneOfficeHolder implements ActorSource {

    public Actor acting = Views.CLERK;

    @Override
    public Actor actorFor(String act, CommunityCode community) {
        return findActorFor(act, community).orElseThrow(() -> new NotYours(NotYours.Reason.NO_OFFICE_HERE));
    }

    @Override
    public Optional<Actor> findActorFor(String act, CommunityCode community) {
        return offices(community).stream().findFirst();
    }

    @Override
    public List<Actor> offices(CommunityCode community) {
        return offices().stream().filter(actor -> actor.reaches(community)).toList();
    }

    @Override
    public List<Actor> offices() {
        return List.of(acting);
    }

    @Override
    public Optional<Caller> caller() {
        return Optional.of(new Caller("zhangsan", "张三", false));
    }
}
