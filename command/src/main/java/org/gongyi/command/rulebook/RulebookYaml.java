package org.gongyi.command.rulebook;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongyi.command.rule.RuleRow;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.RulebookMalformed;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads `rulebook/index.yaml` and every file it names from the class path; works from inside a jar. Files of the
/// folder `overlay` count only when the setting names them.
public final class RulebookYaml {

    private static final String INDEX = "index.yaml";

    /// Where the text of a file comes from; null where there is none.
    interface Files {
        @Nullable
        String read(String name);
    }

    private final Set<String> overlays;
    private final Files files;

    public RulebookYaml(Set<String> overlays) {
        this(overlays, RulebookYaml::fromClassPath);
    }

    RulebookYaml(Set<String> overlays, Files files) {
        this.overlays = Set.copyOf(overlays);
        this.files = files;
    }

    /// The rulebook of the class path without overlays.
    public static Rulebook standard() {
        return new RulebookYaml(Set.of()).load();
    }

    /// The rulebook of the class path and the charters of a deployment on top of it. A charter that loosens is refused.
    public static Rulebook with(CharterFolder charters) {
        return new RulebookYaml(Set.of()).load(charters.rows());
    }

    public Rulebook load() {
        return load(List.of());
    }

    private Rulebook load(List<RuleRow> charters) {
        var index = Fields.of(INDEX, parse(INDEX));
        LocalDate edited = index.day("edited");
        Set<String> names = index.list("files").stream().map(String::valueOf).collect(toCollection(LinkedHashSet::new));
        index.requireNothingElse();
        var rows = rows(names);
        rows.addAll(charters);
        return new Rulebook(edited, rows);
    }

    private List<RuleRow> rows(Set<String> names) {
        var unknown = new TreeSet<>(overlays);
        var rows = new ArrayList<RuleRow>();
        for (var name : names) {
            var file = RuleFile.read(name, parse(name));
            unknown.remove(file.overlay());
            if (file.overlay().isEmpty() || overlays.contains(file.overlay())) rows.addAll(file.rows());
        }
        if (!unknown.isEmpty()) throw new RulebookMalformed(INDEX, "no file has the overlay " + unknown);
        return rows;
    }

    private Object parse(String name) {
        var text = files.read(name);
        if (text == null) throw new RulebookMalformed(name, "is not on the class path");
        return parse(name, text);
    }

    static Object parse(String name, String text) {
        try {
            return new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new RulebookMalformed(name, "is not YAML: " + e.getMessage(), e);
        }
    }

    private static @Nullable String fromClassPath(String name) {
        try (var stream = RulebookYaml.class.getResourceAsStream("/rulebook/" + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RulebookMalformed(name, "cannot be read", e);
        }
    }
}
