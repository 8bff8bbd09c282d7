package org.gongyi.contract.cadre;

import java.util.Locale;
import org.gongyi.contract.Office;
import org.gongyi.contract.cadre.CadreEvent.CadreAnswered;
import org.gongyi.contract.cadre.CadreEvent.PromiseProgressed;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewObjectionDecided;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;

/// The names of duties of an office holder, and which event settles which. One place, for the rules and for the lists.
public final class CadreSettlement {

    private CadreSettlement() {}

    /// To keep a promise, or to say why it was not kept.
    public static String keepPromise(int number) {
        return "note-promise-progress:" + number;
    }

    /// To report on a year.
    public static String report(int year) {
        return "submit-report:" + year;
    }

    /// To have somebody rated for a year in an office.
    public static String review(int year, Office office) {
        return "hold-review:%d:%s".formatted(year, word(office));
    }

    /// To rate somebody before the year is over, as was asked for.
    public static String demanded(Office office) {
        return "announce-review:" + word(office);
    }

    /// To hang out how somebody was rated.
    public static String publish(int year, Office office) {
        return "publish-review:%d:%s".formatted(year, word(office));
    }

    public static String answer(int number) {
        return "answer-cadre:" + number;
    }

    public static String decideObjection(int number) {
        return "decide-review-objection:" + number;
    }

    private static String word(Office office) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the event settles the duty of that key. A meeting without effect rated nobody.
    public static boolean settles(CadreEvent event, String key) {
        return switch (event) {
            case PromiseProgressed e -> e.state().isFinal() && key.equals(keepPromise(e.number()));
            case ReportSubmitted e ->
                key.equals(report(e.year()))
                        || e.promises().stream()
                                .filter(one -> one.state().isFinal())
                                .anyMatch(one -> key.equals(keepPromise(one.number())));
            case ReviewHeld e ->
                e.outcome() != null && (key.equals(review(e.year(), e.office())) || key.equals(demanded(e.office())));
            case ReviewPublished e -> key.equals(publish(e.year(), e.office()));
            case CadreAnswered e -> key.equals(answer(e.number()));
            case ReviewObjectionDecided e -> key.equals(decideObjection(e.number()));
            default -> false;
        };
    }
}
