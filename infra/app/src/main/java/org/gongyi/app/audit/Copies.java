package org.gongyi.app.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyi.app.audit.Rows.Row;
import org.gongyi.log.TreeHash;
import org.jspecify.annotations.Nullable;

/// The leaves of neighbouring positions as up to four places have them: hashed from the rows, noted in the rows, in the
/// tile, and hashed from the bundle. Which of them are true is told by the tree above; where it does not tell, by most.
final class Copies {

    private final @Nullable Row[] rows;
    private final @Nullable List<byte[]> entries;
    private final List<byte @Nullable []> hashed;
    private final List<byte @Nullable []> noted;
    private final List<byte @Nullable []> tiled;
    private final List<byte @Nullable []> bundled;

    /// @param tile and the entries of the bundle: absent where nothing is published or it cannot be read
    Copies(@Nullable Row[] rows, @Nullable List<byte[]> tile, @Nullable List<byte[]> entries) {
        this.rows = rows;
        this.entries = entries;
        this.hashed = new ArrayList<>(rows.length);
        this.noted = new ArrayList<>(rows.length);
        for (var row : rows) {
            hashed.add(row == null ? null : TreeHash.ofLeaf(row.entry()));
            noted.add(row == null ? null : row.leaf());
        }
        this.tiled = tile == null ? Collections.nCopies(rows.length, null) : new ArrayList<>(tile);
        this.bundled = new ArrayList<>(rows.length);
        for (var i = 0; i < rows.length; i++) bundled.add(entries == null ? null : TreeHash.ofLeaf(entries.get(i)));
    }

    @Nullable
    Row row(int i) {
        return rows[i];
    }

    List<byte @Nullable []> hashed() {
        return hashed;
    }

    List<byte @Nullable []> tiled() {
        return tiled;
    }

    List<byte @Nullable []> bundled() {
        return bundled;
    }

    /// The bytes of an entry from wherever they still lead to its leaf.
    Optional<byte[]> entry(int i, byte @Nullable [] leaf) {
        var row = rows[i];
        if (row != null && Arrays.equals(hashed.get(i), leaf)) return Optional.of(row.entry());
        return entries != null && Arrays.equals(bundled.get(i), leaf) ? Optional.of(entries.get(i)) : Optional.empty();
    }

    /// @param above whether leaves lead to what the tree above says; asked only where the places disagree
    /// @return at each position the leaf that was recorded, or nothing where nobody knows it any more
    List<byte @Nullable []> truth(Predicate<List<byte[]>> above) {
        var most = new ArrayList<byte @Nullable []>(rows.length);
        var agreed = true;
        for (var i = 0; i < rows.length; i++) {
            var votes = votes(i);
            var first = votes.isEmpty() ? null : votes.getFirst();
            var one = votes.stream().allMatch(vote -> Arrays.equals(vote, first));
            most.add(one ? first : winner(votes));
            agreed &= one;
        }
        if (agreed) return most;
        return Stream.of(hashed, tiled, bundled, noted)
                .flatMap(place -> whole(place).stream())
                .filter(above)
                .findFirst()
                .<List<byte @Nullable []>>map(ArrayList::new)
                .orElse(most);
    }

    /// The leaf of the row first: among equals it wins, since the head was led to it.
    private List<byte[]> votes(int i) {
        var votes = new ArrayList<byte[]>(4);
        for (var place : List.of(noted, hashed, tiled, bundled)) {
            var vote = place.get(i);
            if (vote != null) votes.add(vote);
        }
        return votes;
    }

    private static byte[] winner(List<byte[]> votes) {
        var winner = votes.getFirst();
        for (var vote : votes) if (count(votes, vote) > count(votes, winner)) winner = vote;
        return winner;
    }

    private static long count(List<byte[]> votes, byte[] one) {
        return votes.stream().filter(vote -> Arrays.equals(vote, one)).count();
    }

    private static Optional<List<byte[]>> whole(List<byte @Nullable []> place) {
        var leaves = new ArrayList<byte[]>(place.size());
        for (var leaf : place) {
            if (leaf == null || leaf.length != TreeHash.LENGTH) return Optional.empty();
            leaves.add(Objects.requireNonNull(leaf));
        }
        return Optional.of(leaves);
    }
}
