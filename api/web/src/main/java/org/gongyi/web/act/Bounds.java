package org.gongyi.web.act;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Require;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionId;

/// The bounds of the contract's constructors, told a second time so that a form and the documented schema can name them
/// before anything is sent. The constructors decide; a test holds every bound here against them.
final class Bounds {

    private static final Set<String> LONG_TEXTS = Set.of(
            "motive",
            "content",
            "grounds",
            "summary",
            "outcome",
            "proposal",
            "plan",
            "Resolve.decision",
            "notice",
            "progress",
            "deviation",
            "remark",
            "answer",
            "invitation",
            "reply",
            "was",
            "is",
            "reason",
            "ground",
            "agenda",
            "Meeting.opinions",
            "signedBy",
            "topic");

    private static final Set<String> MONEY = Set.of("budget", "spent", "extraCost", "cost");

    private static final Map<String, String> PATTERNS = Map.of(
            "Meeting.time", "([01]\\d|2[0-3]):[0-5]\\d",
            "PublishContact.telephone", "0(10|2\\d|[3-9]\\d{2})-?[2-9]\\d{6,7}(-\\d{1,6})?|1[3-9]\\d{9}|400-?\\d{7}",
            "Place.code", "[1-9]\\d{3}(\\d{2}(\\d{3})?)?",
            "EraseFact.digests", Sealed.Closed.FORM,
            "EraseFact.attachments", "[0-9a-f]{64}",
            "FileRef.digest", "[0-9a-f]{64}",
            "FileRef.copy", "[0-9a-f]{64}",
            "FileRef.type", "[a-z]+/[a-z0-9.+-]{1,60}");

    private static final Map<Class<?>, String> CODES = Map.of(
            CommunityCode.class, "[1-9]\\d{11}",
            PersonId.class, "p-[0-9a-z]{6,26}",
            FactId.class, "[1-9]\\d{11}-(0|[1-9]\\d{0,14})",
            ResolutionId.class, "[1-9]\\d{11}-[0-9a-z]{10}");

    private static final Map<String, Integer> LISTS = Map.of(
            "units", 60, "files", 30, "seats", 99, "groups", 300, "matters", 40, "digests", 99, "attachments", 30);

    private Bounds() {}

    static Shape words(RecordComponent component) {
        var pattern = PATTERNS.get(qualified(component));
        var lines = LONG_TEXTS.contains(component.getName()) || LONG_TEXTS.contains(qualified(component));
        return new Shape.Words(lines ? Require.TEXT : Require.LINE, lines, pattern);
    }

    static Shape number(RecordComponent component) {
        if (MONEY.contains(component.getName())) return new Shape.Money(ResolutionCommand.MOST_MONEY);
        return switch (qualified(component)) {
            case "NoteProgress.percent" -> new Shape.Whole(0, 100);
            case "FileRef.bytes" -> new Shape.Whole(1, 100_000_000);
            default -> new Shape.Whole(0, Require.PEOPLE);
        };
    }

    static int most(String list) {
        return required(LISTS, list);
    }

    static String pattern(Class<?> code) {
        return required(CODES, code);
    }

    private static <K, V> V required(Map<K, V> bounds, K key) {
        var bound = bounds.get(key);
        if (bound == null) throw new IllegalStateException("no bound is told for " + key);
        return bound;
    }

    private static String qualified(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
