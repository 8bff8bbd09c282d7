package org.gongyi.query.cadretrack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.cadre.CadreView.Asked;
import org.gongyi.contract.cadre.CadreView.Objected;
import org.gongyi.contract.cadre.CadreView.Promised;
import org.gongyi.contract.cadre.CadreView.Reviewed;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.worklist.OpenDuties;

/// The page of one office holder, folded from one stream: always current, and nothing kept twice.
public final class CadreTrack {

    private final OpenDuties duties = new OpenDuties();
    private final List<Promised> promises = new ArrayList<>();
    private final List<Reviewed> reviews = new ArrayList<>();
    private final List<Asked> questions = new ArrayList<>();
    private final List<HandlingRecorded> handlings = new ArrayList<>();

    private CadreTrack() {}

    /// @param trail the whole stream of one office holder, oldest first
    public static CadreView fold(List<Entry<CadreEvent>> trail) {
        if (!(trail.getFirst().event() instanceof CadreFileOpened opened))
            throw new IllegalStateException("a record begins with " + trail.getFirst());
        var fold = new CadreTrack();
        for (int place = 1; place <= trail.size(); place++)
            fold.take(trail.get(place - 1).event(), place);
        return new CadreView(
                opened.cadre(),
                opened.community(),
                opened.person(),
                opened.name(),
                List.copyOf(fold.promises),
                List.copyOf(fold.reviews),
                List.copyOf(fold.questions),
                List.copyOf(fold.handlings),
                fold.duties.list(),
                List.copyOf(trail),
                trail.getLast().recorded().position());
    }

    private void take(CadreEvent event, int place) {
        duties.take(event, key -> CadreSettlement.settles(event, key));
        switch (event) {
            case CadreFileOpened _ -> {}
            case PromiseMade e -> promises.add(new Promised(e.number(), place, e, List.of(), List.of(), null, null));
            case PromiseProgressed e ->
                promise(e.number(), p -> told(p, p.changes(), more(p.progress(), e), e.state(), e.occurredOn()));
            case PromiseChanged e ->
                promise(
                        e.number(),
                        p -> new Promised(
                                p.number(),
                                p.entry(),
                                p.made(),
                                more(p.changes(), e),
                                p.progress(),
                                p.state(),
                                p.toldOn()));
            case ReviewAnnounced e -> announced(e, place);
            case SchemeFixed e ->
                review(r ->
                        new Reviewed(r.entry(), r.announced(), e, r.report(), r.held(), r.published(), r.objections()));
            case ReportSubmitted e -> reported(e);
            case ReviewHeld e ->
                review(r ->
                        new Reviewed(place, r.announced(), r.scheme(), r.report(), e, r.published(), r.objections()));
            case ReviewPublished e ->
                rated(r -> new Reviewed(r.entry(), r.announced(), r.scheme(), r.report(), r.held(), e, r.objections()));
            case ReviewObjected e -> rated(r -> objecting(r, more(r.objections(), new Objected(e, null))));
            case ReviewObjectionDecided e -> reviews.replaceAll(r -> decided(r, e));
            case CadreAsked e -> questions.add(new Asked(e, null));
            case CadreAnswered e ->
                questions.set(
                        e.number() - 1, new Asked(questions.get(e.number() - 1).asked(), e));
            case HandlingRecorded e -> handlings.add(e);
            case ReviewDemanded _ -> {}
            case CadreDutyLapsed e -> duties.lapse(e.duty());
        }
    }

    private static Promised told(
            Promised p,
            List<PromiseChanged> changes,
            List<PromiseProgressed> progress,
            PromiseState state,
            LocalDate day) {
        return new Promised(p.number(), p.entry(), p.made(), changes, progress, state, day);
    }

    private static <T> List<T> more(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }

    /// One that is not over is announced for another day; after it the next one is.
    private void announced(ReviewAnnounced e, int place) {
        if (reviews.isEmpty() || isOver(reviews.getLast()))
            reviews.add(new Reviewed(place, e, null, null, null, null, List.of()));
        else review(r -> new Reviewed(r.entry(), e, r.scheme(), r.report(), r.held(), r.published(), r.objections()));
    }

    private static boolean isOver(Reviewed review) {
        return review.held() != null && review.held().outcome() != null;
    }

    private void reported(ReportSubmitted e) {
        review(r -> new Reviewed(r.entry(), r.announced(), r.scheme(), e, r.held(), r.published(), r.objections()));
        for (Addressed one : e.promises())
            promise(one.number(), p -> told(p, p.changes(), p.progress(), one.state(), e.occurredOn()));
    }

    private static Reviewed objecting(Reviewed r, List<Objected> objections) {
        return new Reviewed(r.entry(), r.announced(), r.scheme(), r.report(), r.held(), r.published(), objections);
    }

    private static Reviewed decided(Reviewed r, ReviewObjectionDecided e) {
        return objecting(
                r,
                r.objections().stream()
                        .map(one -> one.objected().number() == e.number() ? new Objected(one.objected(), e) : one)
                        .toList());
    }

    /// The last that was held with effect, although the next may be announced.
    private void rated(UnaryOperator<Reviewed> how) {
        for (int place = reviews.size() - 1; place >= 0; place--)
            if (isOver(reviews.get(place))) {
                reviews.set(place, how.apply(reviews.get(place)));
                return;
            }
    }

    private void review(UnaryOperator<Reviewed> how) {
        reviews.set(reviews.size() - 1, how.apply(reviews.getLast()));
    }

    private void promise(int number, UnaryOperator<Promised> how) {
        promises.set(number - 1, how.apply(promises.get(number - 1)));
    }
}
