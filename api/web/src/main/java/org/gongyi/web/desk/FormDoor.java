package org.gongyi.web.desk;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.contract.Actor;
import org.jspecify.annotations.Nullable;

/// Where somebody stands who fills in a form.
///
/// @param view the page that has the form
/// @param clerk who records it; absent where that is whoever signed in
/// @param asked names of the controls that are shown and read; empty where that is every one of the act
/// @param needed those of them that nothing else stands in for here
/// @param received what follows the address to go back to, on the page after it was recorded
/// @param offered values of a choice by the name of its control, where not all are offered here
public record FormDoor(
        String view,
        @Nullable Actor clerk,
        Set<String> asked,
        Set<String> needed,
        String received,
        Map<String, Set<String>> offered) {

    static final FormDoor DESK = new FormDoor("desk/act", null, Set.of(), Set.of(), "", Map.of());

    public FormDoor {
        asked = Set.copyOf(asked);
        needed = Set.copyOf(needed);
        offered = Map.copyOf(offered);
    }

    /// Whether it is the door of everybody: nobody signed in, so nobody is offered for choice and no file is taken.
    boolean isOpenToAll() {
        return clerk != null;
    }

    boolean asks(String control) {
        return asked.isEmpty() || asked.contains(control);
    }

    /// What was sent, without what was not asked.
    Map<String, String[]> read(Map<String, String[]> sent) {
        if (asked.isEmpty()) return sent;
        return sent.entrySet().stream()
                .filter(one -> asked.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
