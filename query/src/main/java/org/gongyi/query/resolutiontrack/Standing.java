package org.gongyi.query.resolutiontrack;

import static org.gongyi.contract.resolution.Station.RESOLUTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.jspecify.annotations.Nullable;

/// Where a matter stands, told from its events alone, so that its page and every list say the same.
///
/// @param decided what has been decided, whatever suspends it
/// @param stations those an entry has come to, with effect or without, and that no body sent it back from; in order
public record Standing(Status decided, boolean suspended, List<Station> stations) {

    /// Set in motion, nothing done yet.
    public static final Standing BEGUN = new Standing(Status.UNDER_WAY, false, List.of());

    public Standing {
        stations = List.copyOf(stations);
    }

    public Status status() {
        return suspended && decided != Status.WITHDRAWN ? Status.SUSPENDED : decided;
    }

    /// The furthest station.
    public @Nullable Station reached() {
        return stations.isEmpty() ? null : stations.getLast();
    }

    /// The station an event comes to, whether or not with effect.
    public static Optional<Station> stationOf(ResolutionEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ResolutionProposed _ -> Station.PROPOSAL;
                    case ResolutionConsulted _ -> Station.CONSULTATION;
                    case ResolutionReviewed _ -> Station.REVIEW;
                    case Decided _ -> RESOLUTION;
                    case ResolutionDisclosed _ -> Station.DISCLOSURE;
                    case ImplementationStarted _ -> Station.IMPLEMENTATION;
                    case OutcomeDisclosed _ -> Station.OUTCOME;
                    case ResolutionInitiated _,
                            MatterClassified _,
                            OpinionsCollected _,
                            HearingHeld _,
                            ResolutionNoticeRemoved _,
                            ProgressNoted _,
                            DeviationNoted _,
                            OutcomeNoticeRemoved _,
                            SupervisionNoted _,
                            ObjectionAnswered _,
                            UnitsInvited _,
                            UnitReplied _,
                            ResolutionSentBack _,
                            ResolutionWithdrawn _,
                            EntryCorrected _,
                            CorrectionOrdered _,
                            SheetSigned _,
                            SuspensionLifted _,
                            DutyLapsed _ -> null;
                });
    }

    public Standing after(ResolutionEvent event) {
        return switch (event) {
            case ResolutionAdopted _ -> comeTo(RESOLUTION).decided(Status.ADOPTED);
            case ResolutionRejected _ -> comeTo(RESOLUTION).decided(Status.REJECTED);
            case ResolutionFoundVoid _ -> comeTo(RESOLUTION).decided(Status.VOID);
            case OutcomeDisclosed _ -> comeTo(Station.OUTCOME).decided(Status.COMPLETED);
            case ResolutionWithdrawn _ -> decided(Status.WITHDRAWN);
            case ResolutionSentBack e -> backTo(e.station());
            case CorrectionOrdered _ -> new Standing(decided, true, stations);
            case SuspensionLifted _ -> new Standing(decided, false, stations);
            case ResolutionInitiated _,
                    MatterClassified _,
                    OpinionsCollected _,
                    HearingHeld _,
                    ResolutionProposed _,
                    ResolutionConsulted _,
                    ResolutionReviewed _,
                    ResolutionDisclosed _,
                    ResolutionNoticeRemoved _,
                    ImplementationStarted _,
                    ProgressNoted _,
                    DeviationNoted _,
                    OutcomeNoticeRemoved _,
                    SupervisionNoted _,
                    ObjectionAnswered _,
                    UnitsInvited _,
                    UnitReplied _,
                    EntryCorrected _,
                    SheetSigned _,
                    DutyLapsed _ -> stationOf(event).map(this::comeTo).orElse(this);
        };
    }

    private Standing decided(Status now) {
        return new Standing(now, suspended, stations);
    }

    private Standing comeTo(Station station) {
        if (stations.contains(station)) return this;
        var all = new ArrayList<>(stations);
        all.add(station);
        all.sort(null);
        return new Standing(decided, suspended, all);
    }

    /// That station and all after it are to be done again; what they decided falls with them.
    private Standing backTo(Station station) {
        var kept = stations.stream().filter(one -> one.compareTo(station) < 0).toList();
        if (station.compareTo(RESOLUTION) <= 0) return new Standing(Status.UNDER_WAY, suspended, kept);
        return new Standing(decided == Status.COMPLETED ? Status.ADOPTED : decided, suspended, kept);
    }
}
