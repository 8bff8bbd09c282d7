package org.gongyi.command.cadre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.CadreAsked;
import org.gongyi.contract.cadre.CadreEvent.CadreDutyLapsed;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.cadre.CadreEvent.HandlingRecorded;
import org.gongyi.contract.cadre.CadreEvent.PromiseChanged;
import org.gongyi.contract.cadre.CadreEvent.PromiseMade;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewDemanded;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjected;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjectionDecided;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreEvent.SchemeFixed;
import org.gongyi.contract.cadre.CadreSettlement;
import org.gongyi.contract.cadre.Grade;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.cadre.Scheme;
import org.jspecify.annotations.Nullable;

/// What the rules must remember of an office holder. No text is among it.
///
/// @param promises in the order they were made
/// @param reviews in the order they were announced
/// @param questions the days on which they were asked; `objections` likewise
record Docket(
        PersonId person,
        LocalDate openedOn,
        List<Promise> promises,
        List<Review> reviews,
        List<LocalDate> questions,
        List<LocalDate> objections,
        Duties duties) {

    Docket {
        promises = List.copyOf(promises);
        reviews = List.copyOf(reviews);
        questions = List.copyOf(questions);
        objections = List.copyOf(objections);
    }

    /// @param told the day of what was told of it last, its own to begin with
    /// @param reported whether a report has said that nothing more is owed for it
    record Promise(Office office, LocalDate madeOn, LocalDate told, boolean reported) {

        Promise told(LocalDate day) {
            return new Promise(office, madeOn, day.isAfter(told) ? day : told, reported);
        }

        Promise reported(PromiseState state, LocalDate day) {
            return new Promise(office, madeOn, day.isAfter(told) ? day : told, state.isFinal());
        }
    }

    /// When what happened to a review; absent what has not.
    ///
    /// @param outcome absent as well where the meeting had no effect
    record Review(
            int year,
            Office office,
            LocalDate announcedOn,
            LocalDate meetingOn,
            @Nullable Scheme scheme,
            @Nullable LocalDate fixedOn,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate heldOn,
            @Nullable Grade outcome,
            boolean ended) {

        static Review of(ReviewAnnounced e) {
            return new Review(e.year(), e.office(), e.occurredOn(), e.meetingOn(), null, null, null, null, null, false);
        }

        Review announced(ReviewAnnounced e) {
            return new Review(
                    year, office, e.occurredOn(), e.meetingOn(), scheme, fixedOn, reportedOn, heldOn, outcome, ended);
        }

        Review fixed(SchemeFixed e) {
            return new Review(
                    year,
                    office,
                    announcedOn,
                    meetingOn,
                    e.scheme(),
                    e.occurredOn(),
                    reportedOn,
                    heldOn,
                    outcome,
                    ended);
        }

        Review reported(LocalDate day) {
            return new Review(year, office, announcedOn, meetingOn, scheme, fixedOn, day, heldOn, outcome, ended);
        }

        Review held(ReviewHeld e) {
            return new Review(
                    year,
                    office,
                    announcedOn,
                    e.occurredOn(),
                    scheme,
                    fixedOn,
                    reportedOn,
                    e.occurredOn(),
                    e.outcome(),
                    e.endsTheOffice());
        }

        boolean isOf(int reviewed, Office in) {
            return year == reviewed && office == in;
        }
    }

    static Docket of(CadreFileOpened e) {
        return new Docket(e.person(), e.occurredOn(), List.of(), List.of(), List.of(), List.of(), Duties.NONE).owing(e);
    }

    Optional<Promise> promise(int number) {
        return number > promises.size() ? Optional.empty() : Optional.of(promises.get(number - 1));
    }

    /// Numbers of the promises a report in that office on that day must say something of.
    List<Integer> toAddress(Office office, LocalDate day) {
        var numbers = new ArrayList<Integer>();
        for (int number = 1; number <= promises.size(); number++) {
            var one = promises.get(number - 1);
            if (one.office() == office && !one.reported() && !one.madeOn().isAfter(day)) numbers.add(number);
        }
        return numbers;
    }

    /// Whether one is announced and not held, or was held without effect and may be held again.
    boolean isReviewUnderWay() {
        return !reviews.isEmpty() && reviews.getLast().outcome() == null;
    }

    Review review() {
        return reviews.getLast();
    }

    /// The last meeting that rated the person in that office with effect.
    Optional<Review> lastRating(Office office) {
        return reviews.stream()
                .filter(one -> one.office() == office && one.outcome() != null)
                .reduce((_, later) -> later);
    }

    /// The last that was held with effect, whatever the office.
    Optional<Review> lastRated() {
        return reviews.stream().filter(one -> one.outcome() != null).reduce((_, later) -> later);
    }

    List<Meeting> meetings() {
        return reviews.stream()
                .filter(one -> one.scheme() != null)
                .map(one -> new Meeting(one.meetingOn(), one.scheme()))
                .toList();
    }

    Docket after(CadreEvent event) {
        return (switch (event) {
                    case CadreFileOpened e -> throw new CorruptHistory(this, e);
                    case PromiseMade e -> with(new Promise(e.office(), e.occurredOn(), e.occurredOn(), false));
                    case PromiseProgressed e -> told(e.number(), e.occurredOn(), e);
                    case PromiseChanged e -> told(e.number(), e.occurredOn(), e);
                    case ReviewAnnounced e -> announced(e);
                    case SchemeFixed e -> last(underWay(e).fixed(e));
                    case ReportSubmitted e -> reported(e);
                    case ReviewHeld e -> last(underWay(e).held(e));
                    case CadreAsked e -> asked(e.occurredOn());
                    case ReviewObjected e -> objected(e.occurredOn());
                    case HandlingRecorded _,
                            ReviewDemanded _,
                            ReviewPublished _,
                            CadreAnswered _,
                            ReviewObjectionDecided _,
                            CadreDutyLapsed _ -> this;
                })
                .owing(event);
    }

    private Docket with(Promise made) {
        return promising(more(promises, made));
    }

    private Docket told(int number, LocalDate day, CadreEvent event) {
        var one = promise(number).orElseThrow(() -> new CorruptHistory(this, event));
        return set(number, one.told(day));
    }

    private Docket set(int number, Promise now) {
        var all = new ArrayList<>(promises);
        all.set(number - 1, now);
        return promising(all);
    }

    private Docket announced(ReviewAnnounced e) {
        if (isReviewUnderWay()) return last(review().announced(e));
        return reviewing(more(reviews, Review.of(e)));
    }

    private Docket reported(ReportSubmitted e) {
        var now = this;
        for (Addressed one : e.promises()) {
            var promise = now.promise(one.number()).orElseThrow(() -> new CorruptHistory(this, e));
            now = now.set(one.number(), promise.reported(one.state(), e.occurredOn()));
        }
        return now.last(underWay(e).reported(e.occurredOn()));
    }

    private Review underWay(CadreEvent event) {
        if (reviews.isEmpty()) throw new CorruptHistory(this, event);
        return review();
    }

    private Docket last(Review now) {
        var all = new ArrayList<>(reviews);
        all.set(all.size() - 1, now);
        return reviewing(all);
    }

    private static <T> List<T> more(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    private Docket promising(List<Promise> now) {
        return new Docket(person, openedOn, now, reviews, questions, objections, duties);
    }

    private Docket reviewing(List<Review> now) {
        return new Docket(person, openedOn, promises, now, questions, objections, duties);
    }

    private Docket asked(LocalDate day) {
        return new Docket(person, openedOn, promises, reviews, more(questions, day), objections, duties);
    }

    private Docket objected(LocalDate day) {
        return new Docket(person, openedOn, promises, reviews, questions, more(objections, day), duties);
    }

    private Docket owing(CadreEvent event) {
        var now = duties.after(
                key -> CadreSettlement.settles(event, key), event.findings().duties());
        return new Docket(
                person,
                openedOn,
                promises,
                reviews,
                questions,
                objections,
                event instanceof CadreDutyLapsed e ? now.lapsing(e.duty()) : now);
    }
}
