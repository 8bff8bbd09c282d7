package org.gongyi.web.telling;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Asks which words of a disclosure or a hearing are no longer shown, and tells a record without them.
@Component
public final class Moderations {

    private final QueryGateway queries;
    private final Wording words;

    Moderations(QueryGateway queries, Wording words) {
        this.queries = queries;
        this.words = words;
    }

    public Moderated of(DisclosureId disclosure) {
        return queries.query(new DisclosureQuery.Of(disclosure), ResponseTypes.optionalInstanceOf(DisclosureView.class))
                .join()
                .map(view -> Moderated.in(view.trail()))
                .orElse(Moderated.NONE);
    }

    public Moderated of(HearingId hearing) {
        return queries.query(new HearingQuery.Of(hearing), ResponseTypes.optionalInstanceOf(HearingView.class))
                .join()
                .map(view -> Moderated.in(view.trail()))
                .orElse(Moderated.NONE);
    }

    /// A record as everybody may read it. Of what no resident wrote nothing is asked.
    public Step shown(Entry<?> entry, Step step) {
        if (Moderated.written(entry.event()).isEmpty()) return step;
        return switch (entry.event()) {
            case DisclosureEvent event -> shown(of(event.disclosure()), step);
            case HearingEvent event -> shown(of(event.hearing()), step);
            default -> step;
        };
    }

    /// The same where it is known what is hidden.
    public Step shown(Moderated moderated, Step step) {
        return moderated.by(step.position()).map(by -> step.withheld(why(by))).orElse(step);
    }

    private Line why(long by) {
        return new Line(
                words.say("disclosure.step.hidden"),
                words.say("disclosure.step.hidden.by", words.say("proof.entry.title", by)),
                "/entries/" + by);
    }
}
