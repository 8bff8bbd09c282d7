package org.gongyi.command.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.CommunityKind;

/// One rule of one layer for one kind of community, in all its versions: in order of time, never two on one day, and
/// never none between two without a note that says why.
///
/// @param file where it stands
/// @param place prefix of the codes of the communities it holds for; empty for the whole country
public record RuleRow(
        String file,
        Layer layer,
        String place,
        CommunityKind kind,
        String rule,
        Title title,
        List<RuleVersion> versions) {

    /// What the rule is called.
    public record Title(String zh, String en) {}

    public RuleRow {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) throw new RulebookMalformed(file + ", " + rule, "has no version");
        for (var version : versions) requireSpan(file, rule, version);
        for (int i = 1; i < versions.size(); i++) requireSequence(file, rule, versions.get(i - 1), versions.get(i));
    }

    public Optional<RuleVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.isInForceOn(day)).findFirst();
    }

    /// Whether both hold for some community, and this one has the higher authority.
    public boolean standsAbove(RuleRow other) {
        return rule.equals(other.rule)
                && kind == other.kind
                && layer.compareTo(other.layer) < 0
                && other.place.startsWith(place);
    }

    boolean standsBeside(RuleRow other) {
        return rule.equals(other.rule) && kind == other.kind && layer == other.layer && place.equals(other.place);
    }

    String where(RuleVersion version) {
        return where(file, rule, version);
    }

    private static String where(String file, String rule, RuleVersion version) {
        return "%s, %s, version from %s".formatted(file, rule, version.from());
    }

    private static void requireSpan(String file, String rule, RuleVersion version) {
        var where = where(file, rule, version);
        if (version.until().isBefore(version.from()))
            throw new RulebookMalformed(where, "ends on %s, before it begins".formatted(version.until()));
        var text = version.citation().version();
        if (text.isAfter(version.from()))
            throw new RulebookMalformed(where, "cites a text of %s, which was not yet in force".formatted(text));
    }

    private static void requireSequence(String file, String rule, RuleVersion earlier, RuleVersion later) {
        var where = where(file, rule, later);
        if (later.from().isBefore(earlier.from()))
            throw new RulebookMalformed(where, "stands after the version from %s".formatted(earlier.from()));
        if (later.overlaps(earlier))
            throw new RulebookMalformed(where, "overlaps the version from %s".formatted(earlier.from()));
        var meets = earlier.until().plusDays(1).equals(later.from());
        if (!meets && later.gapNote().isEmpty())
            throw new RulebookMalformed(where, "leaves a gap after %s without a gap-note".formatted(earlier.until()));
        if (meets && !later.gapNote().isEmpty()) throw new RulebookMalformed(where, "has a gap-note and no gap");
    }
}
