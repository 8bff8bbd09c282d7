package org.gongyi.command.rule;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;

/// All rows of all layers and versions: the law of any community on any day. Whole or not at all: no rule twice in one
/// layer, no row that loosens a higher one.
public final class Rulebook implements LawOfPlace {

    private static final Comparator<RuleRow> HIGHEST_FIRST = comparing(RuleRow::rule)
            .thenComparing(RuleRow::kind)
            .thenComparing(RuleRow::layer)
            .thenComparing(row -> row.place().length())
            .thenComparing(RuleRow::place)
            .thenComparing(RuleRow::file);

    private final List<RuleRow> rows;
    private final List<String> places;
    private final String edition;
    private final Map<Reach, Law> laws = new ConcurrentHashMap<>();

    /// Which rows hold for a community.
    private record Reach(CommunityKind kind, List<String> places) {
        boolean covers(RuleRow row) {
            return row.kind() == kind && places.contains(row.place());
        }
    }

    public Rulebook(LocalDate edited, List<RuleRow> rows) {
        this.rows = rows.stream().sorted(HIGHEST_FIRST).toList();
        this.places = rows.stream().map(RuleRow::place).distinct().sorted().toList();
        this.edition = edited + "-" + digest(this.rows);
        this.rows.forEach(this::requireInItsPlace);
    }

    private void requireInItsPlace(RuleRow row) {
        for (var other : rows) {
            if (other != row && other.standsBeside(row))
                throw new RulebookMalformed(
                        row.file() + ", " + row.rule(), "stands twice in one layer, also in " + other.file());
            if (other.standsAbove(row)) Precedence.requireNotLooser(row, other);
        }
    }

    /// Which edition this is: the day it was edited and the start of the digest of its rows. The same rows have the
    /// same edition everywhere.
    public String edition() {
        return edition;
    }

    public List<RuleRow> rows() {
        return rows;
    }

    public LawInForce on(LocalDate day, CommunityKind kind, CommunityCode community) {
        return of(kind, community).on(day);
    }

    @Override
    public Law of(CommunityKind kind, CommunityCode community) {
        var holding = places.stream().filter(community::isWithin).toList();
        return laws.computeIfAbsent(new Reach(kind, holding), this::law);
    }

    /// Between two days on which any row changes the law is one map, made once.
    private Law law(Reach reach) {
        var covered = rows.stream().filter(reach::covers).toList();
        var spans = new TreeMap<LocalDate, Map<String, Rule>>();
        spans.put(LocalDate.MIN, Map.of());
        for (var row : covered)
            for (var version : row.versions()) {
                spans.put(version.from(), Map.of());
                if (!version.until().equals(LocalDate.MAX))
                    spans.put(version.until().plusDays(1), Map.of());
            }
        spans.replaceAll((day, _) -> stacked(covered, day));
        return day -> new LawInForce(edition, day, spans.floorEntry(day).getValue());
    }

    private static Map<String, Rule> stacked(List<RuleRow> covered, LocalDate day) {
        return covered.stream()
                .filter(row -> row.on(day).isPresent())
                .collect(Collectors.groupingBy(RuleRow::rule))
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, layers -> stacked(layers.getKey(), layers.getValue(), day)));
    }

    private static Rule stacked(String rule, List<RuleRow> layers, LocalDate day) {
        var versions = layers.stream().flatMap(row -> row.on(day).stream()).toList();
        return Precedence.stack(rule, layers.getFirst().title().zh(), versions);
    }

    private static String digest(List<RuleRow> rows) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var row : rows)
                for (var version : row.versions())
                    sha256.update(line(row, version).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest()).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String line(RuleRow row, RuleVersion version) {
        return String.join(
                "|",
                row.rule(),
                row.kind().name(),
                row.layer().name(),
                row.place(),
                version.from().toString(),
                version.until().toString(),
                version.onFail().words(),
                new TreeMap<>(version.terms()).toString(),
                version.citation().toString(),
                version.confidence().name(),
                "\n");
    }
}
