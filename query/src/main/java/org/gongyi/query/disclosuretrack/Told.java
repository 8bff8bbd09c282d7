package org.gongyi.query.disclosuretrack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureView.Correction;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.Totals;
import org.jspecify.annotations.Nullable;

/// What the versions say in sums, so that a list tells what hangs and what was corrected without their streams.
///
/// @param versions that were posted, and the one prepared last
/// @param corrections that were posted
record Told(List<Version> versions, List<Correction> corrections) {

    static final Told NOTHING = new Told(List.of(), List.of());

    Told {
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
    }

    /// @param corrects the version posted before, absent where it corrects none
    /// @param reason why it does
    /// @param totals absent of what is no statement
    record Version(
            int number,
            @Nullable Integer corrects,
            @Nullable String reason,
            @Nullable Totals totals,
            boolean posted) {

        static Version of(Prepared e) {
            return new Version(
                    e.version(),
                    e.corrects(),
                    e.corrects() == null ? null : e.findings().reason(),
                    e instanceof StatementPrepared statement ? statement.totals() : null,
                    false);
        }

        Version hung() {
            return new Version(number, corrects, reason, totals, true);
        }
    }

    Told after(DisclosureEvent event) {
        return switch (event) {
            case Prepared e ->
                new Told(
                        Stream.concat(versions.stream().filter(Version::posted), Stream.of(Version.of(e)))
                                .toList(),
                        corrections);
            case DisclosurePosted e -> posted(e);
            default -> this;
        };
    }

    private Told posted(DisclosurePosted e) {
        return new Told(
                versions.stream()
                        .map(one -> one.number() == e.version() ? one.hung() : one)
                        .toList(),
                Stream.concat(corrections.stream(), correction(e).stream()).toList());
    }

    /// The first time it goes up; again, it corrects nothing anew.
    private Optional<Correction> correction(DisclosurePosted e) {
        return version(e.version())
                .filter(one -> one.corrects() != null && !one.posted())
                .map(one -> {
                    int corrects = Objects.requireNonNull(one.corrects());
                    return new Correction(
                            one.number(), corrects, e.occurredOn(), one.reason(), totals(corrects), one.totals());
                });
    }

    @Nullable
    Totals totals(int number) {
        return version(number).map(Version::totals).orElse(null);
    }

    private Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }
}
