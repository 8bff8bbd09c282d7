package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.gongyi.app.axon.Procedures;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.command.duty.Duties;
import org.gongyi.command.shell.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// A snapshot outlives the version that kept it. Each file is a state as a version kept it once:
/// `-Dapprove=true` writes those that have none and never a second time. Whoever gives a state another component reads
/// the old ones still, or gives the state the next version of its name, and they are passed over.
class KeptStatesTest {

    private static final Path KEPT = Path.of("src/test/resources/approved/states");

    private final LedgerSerializer serializer = new LedgerSerializer(ApprovedEntriesTest.NAMES);
    private final FullStates states = new FullStates(serializer);

    static Stream<Procedure<?, ?, ?>> procedures() {
        return Procedures.all().stream();
    }

    static List<Path> kept() throws IOException {
        try (var files = Files.list(KEPT)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void of_every_state_that_can_be_kept_there_is_one(Procedure<?, ?, ?> procedure) throws IOException {
        for (var state : states.of(procedure)) {
            var file =
                    KEPT.resolve(ApprovedEntriesTest.NAMES.of(state.getClass()).orElseThrow() + ".json");
            if (Boolean.getBoolean("approve") && Files.notExists(file)) Files.writeString(file, states.text(state));
            assertThat(file)
                    .as("keep with -Dapprove=true:%n%s", states.text(state))
                    .exists();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_an_earlier_version_kept_is_read_whole_or_passed_over_by_its_name(Path file) throws IOException {
        var name = file.getFileName().toString().replaceFirst("[.]json$", "");
        var json = Files.readString(file);
        Object read = serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, null));

        if (ApprovedEntriesTest.NAMES.named(name).isEmpty()) {
            assertThat(read).isInstanceOf(UnknownSerializedType.class);
        } else {
            assertThat(facts(states.text(read))).containsAll(facts(json));
            assertThat(holes(read)).isEmpty();
        }
    }

    /// Duties told no rule at first: a state of that time owes what it owed.
    @Test
    void a_duty_that_was_owed_before_its_rule_was_told_is_owed_still() {
        var kept = """
                {"open":{"supervise:propose":"2026-03-09"},"lapsed":[]}""";
        var read = LedgerJson.mapper().readValue(kept, Duties.class);

        assertThat(read.open()).containsExactly(Map.entry("supervise:propose", LocalDate.of(2026, 3, 9)));
        assertThat(read.rules()).isEmpty();
        assertThat(read.after("supervise:propose"::equals, List.of())).isEqualTo(Duties.NONE);
    }

    /// Every value with the names that lead to it; members of a set have no order.
    private static List<String> facts(String json) {
        var facts = new ArrayList<String>();
        gather("", LedgerJson.mapper().readTree(json), facts);
        return facts;
    }

    private static void gather(String path, JsonNode node, List<String> facts) {
        if (node.isValueNode()) facts.add(path + "=" + node);
        else if (node.isArray()) node.forEach(one -> gather(path + "/", one, facts));
        else node.forEachEntry((name, one) -> gather(path + "/" + name, one, facts));
    }

    /// Where something is missing that no decider expects to be: a collection that is not even empty.
    private static List<String> holes(Object value) {
        var holes = new ArrayList<String>();
        look(value, holes);
        return holes;
    }

    private static void look(Object value, List<String> holes) {
        switch (value) {
            case null -> {}
            case Collection<?> all -> all.forEach(one -> look(one, holes));
            case Map<?, ?> all -> all.values().forEach(one -> look(one, holes));
            case Record one -> {
                for (var component : one.getClass().getRecordComponents()) {
                    var part = part(one, component);
                    if (part == null && isOfMany(component.getType())) holes.add(one.getClass() + " " + component);
                    look(part, holes);
                }
            }
            default -> {}
        }
    }

    private static boolean isOfMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static Object part(Record one, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(one);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
