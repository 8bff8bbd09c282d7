package org.gongyi.contract.election;

import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.present;

/// A group leader or representative as the notice of them tells it. Whoever is chosen for a term is named to those who
/// are represented, like a member of the committee; nothing else is told of them.
///
/// @param group which group or households chose them, as the community calls it
public record ChosenRepresentative(String name, String group, ChosenAs as) {

    public ChosenRepresentative {
        name = line("name", name);
        group = line("group", group);
        as = present("as", as);
    }
}
