package org.gongyi.app.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.web.access.NotYours;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The office the caller wishes to act in: header `Gongyi-Office`, or form field `office`; in kebab case.
final class ChosenOffice {

    static final String HEADER = "Gongyi-Office";
    static final String FIELD = "office";

    private ChosenOffice() {}

    /// Throws [NotYours] for a word that is no office at all.
    static Optional<Office> ofRequest() {
        return word().map(ChosenOffice::named);
    }

    private static Optional<String> word() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes))
            return Optional.empty();
        var request = attributes.getRequest();
        return Stream.of(
                        Optional.ofNullable(request.getHeader(HEADER)),
                        Optional.ofNullable(request.getParameter(FIELD)))
                .flatMap(Optional::stream)
                .filter(word -> !word.isBlank())
                .findFirst();
    }

    private static Office named(String word) {
        return Arrays.stream(Office.values())
                .filter(office -> kebab(office).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotYours(NotYours.Reason.OFFICE_NOT_HELD));
    }

    static String kebab(Office office) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
