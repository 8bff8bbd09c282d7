package org.gongyi.webtest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Seal;
import org.gongyi.web.issue.Station;

/// Ballots in memory.
public final class BallotsOfTests implements BallotBook {

    private record Place(VoteKey vote, int box) {}

    private record Voter(VoteKey vote, int number) {}

    private final Map<Place, Station> stations = new ConcurrentHashMap<>();
    private final Map<Voter, Integer> ballots = new ConcurrentHashMap<>();

    @Override
    public List<Station> stations(VoteKey vote) {
        return stations.entrySet().stream()
                .filter(one -> one.getKey().vote().equals(vote))
                .map(one -> counted(one.getKey(), one.getValue()))
                .toList();
    }

    private Station counted(Place place, Station was) {
        var issued = ballots.entrySet().stream()
                .filter(one -> one.getKey().vote().equals(place.vote()) && one.getValue() == place.box())
                .count();
        return new Station(place.box(), was.opened(), was.closed(), (int) issued, 0, was.takenBack());
    }

    @Override
    public Optional<Integer> issuedAt(VoteKey vote, int number) {
        return Optional.ofNullable(ballots.get(new Voter(vote, number)));
    }

    @Override
    public Issue issue(VoteKey vote, int box, int number, Optional<Integer> proxy) {
        var before = isOpen(vote, box)
                ? ballots.putIfAbsent(new Voter(vote, number), box)
                : ballots.get(new Voter(vote, number));
        if (before != null) return new Issue.Already(before);
        return isOpen(vote, box) ? new Issue.Given() : new Issue.NotOpen();
    }

    private boolean isOpen(VoteKey vote, int box) {
        var station = stations.get(new Place(vote, box));
        return station != null && station.isOpen();
    }

    @Override
    public boolean takeBack(VoteKey vote, int box, int number, String reason) {
        return isOpen(vote, box) && ballots.remove(new Voter(vote, number), box);
    }

    @Override
    public boolean open(VoteKey vote, int box, Seal seal) {
        return stations.putIfAbsent(new Place(vote, box), new Station(box, seal, null, 0, 0, List.of())) == null;
    }

    @Override
    public boolean close(VoteKey vote, int box, Seal seal) {
        if (!isOpen(vote, box)) return false;
        stations.computeIfPresent(
                new Place(vote, box), (_, was) -> new Station(box, was.opened(), seal, 0, 0, was.takenBack()));
        return true;
    }

    @Override
    public void forget(String family, String subject) {
        stations.keySet().removeIf(one -> one.vote().subject().equals(subject));
        ballots.keySet().removeIf(one -> one.vote().subject().equals(subject));
    }
}
