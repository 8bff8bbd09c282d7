package org.gongyi.command.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongyi.command.rule.Confidence;
import org.gongyi.command.rule.Consequence;
import org.gongyi.command.rule.Layer;
import org.gongyi.command.rule.RuleRow;
import org.gongyi.command.rule.RuleRow.Title;
import org.gongyi.command.rule.RuleVersion;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.OnFail;
import org.jspecify.annotations.Nullable;

/// One file of the rulebook: a header that says whose law it is and where it holds, then its rows.
///
/// @param overlay name under which a setting turns the file on; empty where it always counts
record RuleFile(String overlay, List<RuleRow> rows) {

    private static final Pattern RULE = Pattern.compile("[A-Z]+(-[A-Z0-9]+(/[0-9]+)?)+");
    private static final Pattern CATALOGUE = Pattern.compile("[A-Z]+(-[A-Z0-9]+(/[0-9]+)?)*(\\.[a-z0-9]+)?");
    private static final Pattern PLACE = Pattern.compile("(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})?");

    /// Which kinds of community a row is for.
    private enum Scope {
        V(CommunityKind.VILLAGE),
        C(CommunityKind.URBAN),
        VC(CommunityKind.VILLAGE, CommunityKind.URBAN);

        private final List<CommunityKind> kinds;

        Scope(CommunityKind... kinds) {
            this.kinds = List.of(kinds);
        }
    }

    private record Header(String file, Layer layer, String place) {}

    static RuleFile read(String name, @Nullable Object yaml) {
        var fields = Fields.of(name, yaml);
        var header = new Header(name, fields.word("layer", Layer.class), place(fields));
        var overlay = fields.text("overlay", "");
        List<RuleRow> rows = new ArrayList<>();
        for (var row : fields.list("rules")) rows.addAll(rows(header, row));
        fields.requireNothingElse();
        return new RuleFile(overlay, rows);
    }

    private static String place(Fields fields) {
        var place = fields.text("place", "");
        if (!PLACE.matcher(place).matches()) throw new RulebookMalformed(fields.where(), "place is no code: " + place);
        return place;
    }

    private static List<RuleRow> rows(Header header, Object block) {
        var unnamed = Fields.of(header.file(), block);
        var rule = id(unnamed, unnamed.text("rule"), RULE);
        var row = unnamed.at(header.file() + ", " + rule);
        var title = row.block("title");
        var titles = new Title(title.text("zh"), title.text("en"));
        title.requireNothingElse();
        var kinds = row.word("scope", Scope.class).kinds;
        var versions = versions(row, rule);
        row.requireNothingElse();
        return kinds.stream()
                .map(kind -> new RuleRow(header.file(), header.layer(), header.place(), kind, rule, titles, versions))
                .toList();
    }

    private static List<RuleVersion> versions(Fields row, String rule) {
        var onFail = new Consequence(row.word("on-fail", OnFail.class), row.words("on-fail-of", OnFail.class));
        var shared = row.values("params");
        var lower = row.has("stricter-when-lower") ? row.list("stricter-when-lower") : List.of();
        var names = lower.stream().map(String::valueOf).toList();
        List<RuleVersion> versions = new ArrayList<>();
        for (var block : row.list("versions")) {
            var undated = Fields.of(row.where(), block);
            var version = undated.at(row.where() + ", version from " + undated.day("from"));
            versions.add(version(version, rule, onFail, shared, names));
        }
        return versions;
    }

    private static RuleVersion version(
            Fields version, String rule, Consequence shared, Map<String, Object> sharedParams, List<String> lower) {
        Map<String, Object> params = new HashMap<>(sharedParams);
        params.putAll(version.values("params"));
        var read = new RuleVersion(
                version.day("from"),
                version.day("until", LocalDate.MAX),
                catalogue(version, rule),
                version.has("on-fail")
                        ? new Consequence(version.word("on-fail", OnFail.class), shared.apart())
                        : shared,
                Terms.read(version.where(), params, lower),
                new Citation(version.text("law"), version.text("article"), version.day("version")),
                version.word("confidence", Confidence.class),
                version.text("gap-note", ""),
                version.text("note", ""));
        version.requireNothingElse();
        return read;
    }

    private static String catalogue(Fields version, String rule) {
        var catalogue = id(version, version.text("catalogue", rule), CATALOGUE);
        var dot = catalogue.indexOf('.');
        var same = catalogue.equals(rule)
                || catalogue.startsWith(rule + ".")
                || dot > 0 && rule.startsWith(catalogue.substring(0, dot) + "-");
        if (!same)
            throw new RulebookMalformed(version.where(), "catalogue %s is no version of it".formatted(catalogue));
        return catalogue;
    }

    private static String id(Fields fields, String id, Pattern pattern) {
        if (!pattern.matcher(id).matches()) throw new RulebookMalformed(fields.where(), "no rule id: " + id);
        return id;
    }
}
