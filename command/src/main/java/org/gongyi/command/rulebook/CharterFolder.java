package org.gongyi.command.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.command.rule.Layer;
import org.gongyi.command.rule.RuleRow;
import org.gongyi.command.rule.RulebookMalformed;

/// The charters (村民自治章程、居民自治章程) of a deployment: a folder with one YAML file or several a community, in the
/// format of the rulebook. A charter is the law of one community, so it names all twelve digits and no other layer.
public final class CharterFolder {

    private static final int DIGITS = 12;

    private final Path folder;

    public CharterFolder(Path folder) {
        this.folder = folder;
    }

    /// In the order of the names of the files. Throws [RulebookMalformed] with the file, and the row where it is one.
    List<RuleRow> rows() {
        var rows = new ArrayList<RuleRow>();
        for (var file : files()) rows.addAll(rows(file));
        return rows;
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".+\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RulebookMalformed(folder.toString(), "is not a folder that can be read", e);
        }
    }

    private static List<RuleRow> rows(Path file) {
        var name = "charters/" + file.getFileName();
        var read = RuleFile.read(name, RulebookYaml.parse(name, text(name, file)));
        if (!read.overlay().isEmpty()) throw new RulebookMalformed(name, "a charter is no overlay");
        for (var row : read.rows()) requireOfOneCommunity(row);
        return read.rows();
    }

    private static void requireOfOneCommunity(RuleRow row) {
        if (row.layer() != Layer.CHARTER) throw new RulebookMalformed(row.file(), "layer is not charter");
        if (row.place().length() != DIGITS)
            throw new RulebookMalformed(row.file(), "place is not the twelve digits of one community: " + row.place());
    }

    private static String text(String name, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RulebookMalformed(name, "cannot be read", e);
        }
    }
}
