package org.gongyi.query.conventiontrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionEvent.ConventionCorrectionOrdered;
import org.gongyi.contract.convention.ConventionEvent.ConventionDutyLapsed;
import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.DraftSubmitted;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;
import org.gongyi.contract.convention.ConventionEvent.ViewsGathered;
import org.gongyi.contract.convention.ConventionStage;
import org.jspecify.annotations.Nullable;

/// How far a convention has come, told from its events alone, so that its page and every list say the same.
///
/// @param drafted number of the version drafted last; 0 before the first
/// @param adopted in the order in which they take effect
/// @param orders to correct, by their numbers
public record ConventionProgress(int drafted, List<Adopted> adopted, List<Order> orders, boolean ended) {

    public ConventionProgress {
        adopted = List.copyOf(adopted);
        orders = List.copyOf(orders);
    }

    /// @param from the day it takes effect
    public record Adopted(int version, LocalDate from) {}

    /// @param day of the order
    /// @param until the first day on which it stands no more; absent while it does
    public record Order(LocalDate day, @Nullable LocalDate until) {
        Order until(LocalDate end) {
            return until == null || until.isAfter(end) ? new Order(day, end) : this;
        }

        boolean standsOn(LocalDate on) {
            return !day.isAfter(on) && (until == null || until.isAfter(on));
        }
    }

    public static ConventionProgress begun(ConventionEvent first) {
        if (!(first instanceof ConventionBegun)) throw new IllegalStateException("a convention begins with " + first);
        return new ConventionProgress(0, List.of(), List.of(), false);
    }

    public ConventionProgress after(ConventionEvent event) {
        return switch (event) {
            case VersionDrafted e -> new ConventionProgress(e.version(), adopted, orders, ended);
            case VersionAdopted e when e.findings().isEffective() -> adopted(e);
            case ConventionCorrectionOrdered e -> ordered(e);
            case ConventionOrderLifted e -> lifted(e);
            case ConventionEnded _ -> new ConventionProgress(drafted, adopted, orders, true);
            case VersionAdopted _,
                    ConventionBegun _,
                    ViewsGathered _,
                    DraftSubmitted _,
                    DraftReviewed _,
                    VersionFiled _,
                    VersionPublished _,
                    ConventionDutyLapsed _ -> this;
        };
    }

    /// It answers every order that stands, from the day on which it is in force.
    private ConventionProgress adopted(VersionAdopted e) {
        var all = new ArrayList<>(adopted);
        all.add(new Adopted(e.version(), e.inForceFrom()));
        return new ConventionProgress(
                drafted,
                all,
                orders.stream().map(one -> one.until(e.inForceFrom())).toList(),
                ended);
    }

    /// Against a version whose successor is adopted already it stands until that one is in force.
    private ConventionProgress ordered(ConventionCorrectionOrdered e) {
        var next = adopted.stream().filter(one -> one.version() > e.version()).findFirst();
        var all = new ArrayList<>(orders);
        all.add(new Order(e.occurredOn(), next.map(Adopted::from).orElse(null)));
        return new ConventionProgress(drafted, adopted, all, ended);
    }

    private ConventionProgress lifted(ConventionOrderLifted e) {
        var all = new ArrayList<>(orders);
        all.set(e.order() - 1, orders.get(e.order() - 1).until(e.occurredOn()));
        return new ConventionProgress(drafted, adopted, all, ended);
    }

    public ConventionStage stage(LocalDate today) {
        if (ended) return ConventionStage.ENDED;
        if (adopted.isEmpty()) return ConventionStage.IN_THE_MAKING;
        if (inForce(today).isEmpty()) return ConventionStage.ADOPTED;
        if (orders.stream().anyMatch(one -> one.standsOn(today))) return ConventionStage.SUSPENDED;
        return drafted > adopted.getLast().version() ? ConventionStage.BEING_AMENDED : ConventionStage.IN_FORCE;
    }

    /// Of what was adopted the last that has taken effect.
    public Optional<Adopted> inForce(LocalDate today) {
        return adopted.stream().filter(one -> !one.from().isAfter(today)).reduce((_, later) -> later);
    }

    /// The one in force, or adopted for a later day.
    public Optional<Adopted> adopted(LocalDate today) {
        return inForce(today).or(() -> adopted.stream().findFirst());
    }
}
