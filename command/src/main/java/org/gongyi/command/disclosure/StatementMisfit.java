package org.gongyi.command.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.StatementLine;

/// What a statement cannot say, with the line that says it: `lines/16/date` is the date of the
/// seventeenth (RFC 6901).
record StatementMisfit(Plan plan, Circumstances circumstances) {

    private static final int FILES_BESIDE = 30;

    Optional<Refusal> of(PrepareStatement a) {
        var attached = a.files().stream().map(FileRef::digest).collect(Collectors.toSet());
        for (int i = 0; i < a.lines().size(); i++) {
            var line = a.lines().get(i);
            if (line.date().isAfter(a.occurredOn())) return is("lines/%d/date".formatted(i), "after-the-statement");
            var wrong = of(line, "lines/%d/".formatted(i), attached);
            if (wrong.isPresent()) return wrong;
        }
        if (!Sums.of(a.lines()).isWithinBounds()) return is("lines", "too-much-money");
        var beside = a.files().size() - Parts.pictures(a.lines(), a.files()).size();
        return beside > FILES_BESIDE ? is("files", "too-many-beside-the-lines") : Optional.empty();
    }

    private Optional<Refusal> of(StatementLine line, String at, Set<String> attached) {
        var period = plan.period();
        if (period != null && !period.contains(line.date())) return is(at + "date", "outside-the-period");
        if (line.picture() != null && !attached.contains(line.picture())) return is(at + "picture", "not-attached");
        var resolution = line.resolution();
        if (resolution == null) return Optional.empty();
        var adopted = circumstances.adopted().get(resolution);
        if (!resolution.community().equals(circumstances.roster().community()))
            return is(at + "resolution", "of-another-community");
        return adopted != null && !adopted.isAfter(line.date())
                ? Optional.empty()
                : is(at + "resolution", "not-adopted-then");
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
