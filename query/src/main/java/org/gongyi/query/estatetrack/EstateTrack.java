package org.gongyi.query.estatetrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateEvent.EstateDutyLapsed;
import org.gongyi.contract.estate.EstateEvent.EstateRegistered;
import org.gongyi.contract.estate.EstateEvent.EstateRevised;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCalled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteCancelled;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.estate.EstateSettlement;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.estate.EstateView.Vote;
import org.gongyi.contract.estate.OwnersTotals;
import org.gongyi.contract.estate.OwnersVoteStage;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.worklist.OpenDuties;
import org.jspecify.annotations.Nullable;

/// The page of one estate, folded from its own stream: always current, and nothing kept twice.
public final class EstateTrack {

    private final OpenDuties duties = new OpenDuties();
    private final List<Vote> votes = new ArrayList<>();
    private final EstateRegistered registered;
    private Area area;
    private @Nullable String propertyCompany;
    private @Nullable GroupSetUp group;
    private @Nullable OwnersCommitteeNoted committee;
    private @Nullable OwnersTotals owners;
    private @Nullable LocalDate ownersListedOn;

    private EstateTrack(EstateEvent first) {
        if (!(first instanceof EstateRegistered e)) throw new IllegalStateException("an estate begins with " + first);
        registered = e;
        area = e.area();
        propertyCompany = e.propertyCompany();
    }

    /// @param trail the whole stream of one estate, oldest first
    public static EstateView fold(List<Entry<EstateEvent>> trail) {
        var fold = new EstateTrack(trail.getFirst().event());
        trail.forEach(entry -> fold.take(entry.event()));
        return fold.view(trail);
    }

    private void take(EstateEvent event) {
        duties.take(event, key -> EstateSettlement.settles(event, key));
        switch (event) {
            case EstateRevised e -> revise(e);
            case OwnersCommitteeNoted e -> committee = e;
            case GroupSetUp e -> group = e;
            case OwnersListed e -> {
                owners = e.totals();
                ownersListedOn = e.occurredOn();
            }
            case OwnersVoteCalled e -> votes.add(new Vote(e, OwnersVoteStage.CALLED, null, null));
            case OwnersBallotsRecorded e -> at(e.vote(), OwnersVoteStage.COUNTED);
            case OwnersResultAnnounced e ->
                votes.set(e.vote() - 1, new Vote(called(e.vote()), OwnersVoteStage.of(e), e, null));
            case OwnersVoteCancelled e -> at(e.vote(), OwnersVoteStage.CANCELLED);
            case OwnersCommitteeFiled e -> {
                var vote = votes.get(e.vote() - 1);
                votes.set(e.vote() - 1, new Vote(vote.called(), vote.stage(), vote.result(), e));
            }
            case EstateDutyLapsed e -> duties.lapse(e.duty());
            case EstateRegistered _, OwnersVoteDemanded _ -> {}
        }
    }

    /// A group is one of an estate without a company, and a roster one of its area.
    private void revise(EstateRevised e) {
        if (e.propertyCompany() != null) group = null;
        if (!e.area().equals(area)) {
            owners = null;
            ownersListedOn = null;
        }
        area = e.area();
        propertyCompany = e.propertyCompany();
    }

    private OwnersVoteCalled called(int number) {
        return votes.get(number - 1).called();
    }

    private void at(int number, OwnersVoteStage stage) {
        votes.set(number - 1, new Vote(called(number), stage, null, null));
    }

    private EstateView view(List<Entry<EstateEvent>> trail) {
        return new EstateView(
                registered.estate(),
                registered.community(),
                registered,
                area,
                propertyCompany,
                group,
                committee,
                owners,
                ownersListedOn,
                List.copyOf(votes),
                duties.list(),
                trail.stream().map(EstateTrack::summed).toList(),
                trail.getLast().recorded().position());
    }

    private static Entry<EstateEvent> summed(Entry<EstateEvent> entry) {
        return switch (entry.event()) {
            case OwnersListed e -> new Entry<>(entry.recorded(), e.summed());
            case OwnersBallotsRecorded e -> new Entry<>(entry.recorded(), e.summed());
            default -> entry;
        };
    }
}
