package org.gongyi.web.access;

import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;

/// Turns who is signed in, or whose token it is, into who acts. Speaks of the request at hand, so it is asked on the
/// thread of the request.
///
/// Of several offices the caller may choose one: header `Gongyi-Office: committee` or form field `office`, the name of
/// the office in kebab case. Without a choice it is the office that usually records the act.
///
/// What it says is good for asking. The decider asks again, of the register itself.
public interface ActorSource {

    /// Who records an act; throws [NotYours] with the reason where nobody does. Whether that office may record it is
    /// left to the decider, whose refusal names both.
    ///
    /// @param act kebab-case name of the act: `start-implementation`
    Actor actorFor(String act, CommunityCode community);

    /// The same, for who only wants to know.
    Optional<Actor> findActorFor(String act, CommunityCode community);

    /// All that the caller may act as in a community today, governments above it included; empty for the public.
    List<Actor> offices(CommunityCode community);

    /// All that the caller may act as today, anywhere.
    List<Actor> offices();

    /// Empty for the public.
    Optional<Caller> caller();
}
