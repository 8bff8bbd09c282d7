package org.gongyi.web.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.proof.Attestation.Leaf;
import org.gongyi.web.telling.Erasures;
import org.gongyi.web.telling.Moderations;
import org.gongyi.web.telling.People;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.ErasureText;
import org.springframework.stereotype.Component;

/// Tells any record in words, from the text that was signed.
@Component
final class RecordText {

    private final EntryReading reading;
    private final QueryGateway queries;
    private final TrailText steps;
    private final TallyText tallies;
    private final Erasures erasures;
    private final ErasureText gone;
    private final Moderations moderations;
    private final People people;
    private final Freshness freshness;

    RecordText(
            EntryReading reading,
            QueryGateway queries,
            TrailText steps,
            TallyText tallies,
            Erasures erasures,
            ErasureText gone,
            Moderations moderations,
            People people,
            Freshness freshness) {
        this.reading = reading;
        this.queries = queries;
        this.steps = steps;
        this.tallies = tallies;
        this.erasures = erasures;
        this.gone = gone;
        this.moderations = moderations;
        this.people = people;
        this.freshness = freshness;
    }

    /// Nothing where the text cannot be read, and for the moment in which the lists do not know its community yet.
    Optional<Step> of(Leaf leaf) {
        return reading.of(leaf)
                .map(this::step)
                .orElseGet(() -> tallies.of(leaf.position(), StoredEntry.of(leaf.entry())));
    }

    private Optional<Step> step(Entry<?> entry) {
        var event = entry.event();
        return kind(event)
                .map(kind -> steps.step(entry, kind, gone(event, kind), people.in(event), freshness.today()))
                .map(step -> moderations.shown(entry, step));
    }

    private ErasureText.Gone gone(LedgerEvent event, CommunityKind kind) {
        return gone.gone(erasures.in(Stream.of(event)), kind);
    }

    private Optional<CommunityKind> kind(LedgerEvent event) {
        return event instanceof CommunityRegistered registered
                ? Optional.of(registered.kind())
                : queries.query(
                                new CommunityQuery.Of(event.community()),
                                ResponseTypes.optionalInstanceOf(CommunityView.class))
                        .join()
                        .map(CommunityView::kind);
    }
}
