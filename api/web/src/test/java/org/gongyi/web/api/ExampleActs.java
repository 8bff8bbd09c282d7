package org.gongyi.web.api;

import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActWords;
import tools.jackson.databind.node.ObjectNode;

/// The documented examples, for tests of other packages.
public final class ExampleActs {

    private ExampleActs() {}

    public static ObjectNode of(Act act) {
        return new Examples(new ActWords().in(ActWords.CHINESE)).of(act);
    }
}
