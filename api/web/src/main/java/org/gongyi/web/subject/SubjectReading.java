package org.gongyi.web.subject;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.look.Freshness;
import org.gongyi.web.telling.Erasures;
import org.gongyi.web.word.ErasureText;
import org.gongyi.web.word.ErasureText.Gone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Reads what the page of a subject shows: its view, its community, and what was erased of its trail. What is not there
/// is answered with 404.
@Component
public final class SubjectReading {

    private final QueryGateway queries;
    private final Erasures erasures;
    private final ErasureText gone;

    SubjectReading(QueryGateway queries, Erasures erasures, ErasureText gone) {
        this.queries = queries;
        this.erasures = erasures;
        this.gone = gone;
    }

    /// What stands around a trail.
    ///
    /// @param gone what is told of digests whose values were erased
    /// @param edition changes with anything of it that the page shows
    public record Around(CommunityView community, Gone gone, String edition) {

        /// Of a page that shows this and a view current to that position.
        public String version(long position) {
            return position + "-" + edition;
        }
    }

    public <T> T read(Object question, Class<T> view) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(view))
                .join()
                .orElseThrow(SubjectReading::unknown);
    }

    public Around around(CommunityCode code, List<? extends Entry<?>> trail) {
        var community = read(new CommunityQuery.Of(code), CommunityView.class);
        var erased = erasures.in(trail.stream().map(Entry::event));
        var shown = List.of(community.name(), community.kind(), Optional.ofNullable(community.contact()), erased);
        return new Around(community, gone.gone(erased, community.kind()), Freshness.of(shown));
    }

    /// One entry of a trail in full stands on the page of the record.
    ///
    /// @param number in the trail, from 1
    /// @return the view that leads there
    public String toEntry(List<? extends Entry<?>> trail, long number) {
        if (number < 1 || number > trail.size()) throw unknown();
        return "redirect:/entries/"
                + trail.get(Math.toIntExact(number) - 1).recorded().position();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
