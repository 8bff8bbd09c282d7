package org.gongyi.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.LedgerAct;
import org.gongyi.web.act.Fault.Reason;
import org.gongyi.web.api.ExampleActs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Holds the bounds told here against the constructors, which decide.
class BoundsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// One leaf of one act: where it stands and what it may hold.
    record Leaf(Act act, String parent, Blank blank) {
        @Override
        public String toString() {
            return act.name() + parent + "/" + blank.name();
        }
    }

    static Stream<Leaf> leaves() {
        var catalogue = new ActCatalogue();
        return Arrays.stream(Procedure.values())
                .flatMap(procedure -> catalogue.of(procedure).stream())
                .flatMap(act -> leaves(act, "", act.asked()).stream());
    }

    private static List<Leaf> leaves(Act act, String parent, List<Blank> blanks) {
        var leaves = new ArrayList<Leaf>();
        for (var blank : blanks) {
            leaves.add(new Leaf(act, parent, blank));
            if (blank.shape() instanceof Shape.Group group)
                leaves.addAll(leaves(act, parent + "/" + blank.name(), group.blanks()));
            if (blank.shape() instanceof Shape.Several several && several.of() instanceof Shape.Group group)
                leaves.addAll(leaves(act, parent + "/" + blank.name() + "/0", group.blanks()));
        }
        return leaves;
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void what_is_required_is_missed_and_nothing_else_is(Leaf leaf) {
        var tree = ExampleActs.of(leaf.act());
        parent(tree, leaf).remove(leaf.blank().name());

        if (leaf.blank().required()) assertThat(reasons(leaf, tree)).containsExactly(Reason.MISSING);
        else assertThat(read(leaf, tree)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void the_largest_is_taken_and_one_more_is_not(Leaf leaf) {
        switch (leaf.blank().shape()) {
            case Shape.Words words
            when words.pattern() == null -> {
                assertThat(read(leaf, with(leaf, JSON.stringNode("字".repeat(words.most())))))
                        .isNotNull();
                assertThat(reasons(leaf, with(leaf, JSON.stringNode("字".repeat(words.most() + 1)))))
                        .containsExactly(Reason.TOO_LONG);
                var lines = with(leaf, JSON.stringNode("一\n二"));
                if (words.lines()) assertThat(read(leaf, lines)).isNotNull();
                else assertThat(reasons(leaf, lines)).containsExactly(Reason.CONTROL_CHARACTER);
            }
            case Shape.Whole whole -> bounded(leaf, whole.least(), whole.most());
            case Shape.Money money -> bounded(leaf, money.least(), money.most());
            case Shape.Several several -> {
                var list = JSON.arrayNode();
                var one = parent(ExampleActs.of(leaf.act()), leaf)
                        .get(leaf.blank().name())
                        .get(0);
                for (int i = 0; i < several.most(); i++) list.add(one);
                assertThat(read(leaf, with(leaf, list))).isNotNull();
                assertThat(reasons(leaf, with(leaf, list.deepCopy().add(one)))).containsExactly(Reason.TOO_LONG);
            }
            default -> assertThat(read(leaf, ExampleActs.of(leaf.act()))).isNotNull();
        }
    }

    private static void bounded(Leaf leaf, long least, long most) {
        assertThat(read(leaf, with(leaf, JSON.numberNode(least)))).isNotNull();
        assertThat(read(leaf, with(leaf, JSON.numberNode(most)))).isNotNull();
        assertThat(reasons(leaf, with(leaf, JSON.numberNode(least - 1)))).containsExactly(Reason.TOO_SMALL);
        assertThat(reasons(leaf, with(leaf, JSON.numberNode(most + 1)))).containsExactly(Reason.TOO_LARGE);
    }

    private static ObjectNode with(Leaf leaf, JsonNode value) {
        var tree = ExampleActs.of(leaf.act());
        parent(tree, leaf).set(leaf.blank().name(), value);
        return tree;
    }

    private static ObjectNode parent(ObjectNode tree, Leaf leaf) {
        return (ObjectNode) tree.at(leaf.parent());
    }

    private static LedgerAct read(Leaf leaf, ObjectNode tree) {
        return new ActReader().read(leaf.act(), tree, subject(leaf));
    }

    private static String subject(Leaf leaf) {
        return switch (leaf.act().procedure()) {
            case RESOLUTION, ELECTION, ROLL, RECALL, DISCLOSURE, HEARING, ESTATE, CONVENTION, PETITION, CADRE ->
                "510422103204-0a1b2c3d4e";
            case COMMUNITY -> "510422103204";
            case FACT -> "510422103204-41";
        };
    }

    private static List<Reason> reasons(Leaf leaf, ObjectNode tree) {
        try {
            read(leaf, tree);
            return List.of();
        } catch (MalformedAct malformed) {
            return malformed.faults().stream().map(Fault::reason).toList();
        }
    }
}
