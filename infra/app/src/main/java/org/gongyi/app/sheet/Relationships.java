package org.gongyi.app.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where the parts lie that a part of an .xlsx names (ECMA-376 part 2).
///
/// @param byId targets by the name the part gives them
/// @param byType targets by the last word of their type: `worksheet`, `styles`; the last of each
record Relationships(Map<String, Target> byId, Map<String, Target> byType) {

    record Target(String type, String part) {}

    /// @param part empty for the archive as a whole
    static Relationships of(Archive archive, String part) throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var place = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var byId = new HashMap<String, Target>();
        var byType = new HashMap<String, Target>();
        try (var xml = new Xml(archive.open(place))) {
            while (xml.nextStart()) {
                if (!xml.starts("Relationship")
                        || xml.attribute("TargetMode", "Internal").equals("External")) continue;
                var type = xml.attribute("Type", "");
                var target = new Target(
                        type.substring(type.lastIndexOf('/') + 1), resolved(part, xml.attribute("Target", "")));
                byId.put(xml.attribute("Id", ""), target);
                byType.put(target.type(), target);
            }
        }
        return new Relationships(byId, byType);
    }

    Optional<String> part(String type) {
        return Optional.ofNullable(byType.get(type)).map(Target::part);
    }

    private static String resolved(String part, String target) throws IOException {
        try {
            return URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new IOException(wrong);
        }
    }
}
