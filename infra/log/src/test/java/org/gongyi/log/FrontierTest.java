package org.gongyi.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void every_root_of_the_public_vectors_is_ours() throws IOException {
        var json = resource("vectors/rfc6962-tree.json");
        var leaves = strings(json, "leaf_inputs_hex").stream()
                .map(HEX::parseHex)
                .map(TreeHash::ofLeaf)
                .toList();
        var roots = strings(json, "root_hash_hex_by_tree_size");

        assertThat(roots).hasSize(leaves.size() + 1);
        assertThat(leaves).hasSize(8);
        for (var size = 0; size <= leaves.size(); size++)
            assertThat(HEX.formatHex(
                            Frontier.empty().append(leaves.subList(0, size)).root()))
                    .isEqualTo(roots.get(size));
    }

    @Test
    void every_node_of_the_public_vectors_is_ours() throws IOException {
        var json = resource("vectors/rfc6962-tree.json");
        var level = strings(json, "leaf_inputs_hex").stream()
                .map(HEX::parseHex)
                .map(TreeHash::ofLeaf)
                .toList();
        while (!level.isEmpty()) {
            for (var hash : level) assertThat(json).contains('"' + HEX.formatHex(hash) + '"');
            var below = level;
            level = IntStream.range(0, below.size() / 2)
                    .mapToObj(i -> TreeHash.ofNode(below.get(2 * i), below.get(2 * i + 1)))
                    .toList();
        }
    }

    @Test
    void a_log_of_seventy_thousand_leaves_has_the_root_that_others_accepted() throws IOException {
        var first = Frontier.empty().append(votes(0, 1_000));
        var all = first.append(votes(1_000, 70_000));

        assertThat(first.root()).isEqualTo(rootOf("vectors/own-70000/checkpoint.1000", 1_000));
        assertThat(all.root()).isEqualTo(rootOf("vectors/own-70000/checkpoint", 70_000));
        assertThat(all.size()).isEqualTo(70_000);
    }

    @Test
    void in_whatever_steps_a_log_grows_its_root_is_that_of_the_plain_definition() {
        var random = new Random(20_150_109);
        for (var tree = 0; tree < 400; tree++) {
            var leaves = randomLeaves(random, random.nextInt(700));
            var frontier = Frontier.empty();
            for (var from = 0; from < leaves.size(); ) {
                var to = Math.min(leaves.size(), from + 1 + random.nextInt(40));
                frontier = frontier.append(leaves.subList(from, to));
                from = to;
            }
            assertThat(frontier.root()).isEqualTo(NaiveTree.root(leaves));
            assertThat(frontier).isEqualTo(Frontier.empty().append(leaves));
        }
    }

    @Test
    void a_frontier_read_back_goes_on_as_if_it_had_never_been_written() {
        var random = new Random(42);
        for (var size = 0; size < 130; size++) {
            var frontier = Frontier.empty().append(randomLeaves(random, size));
            var more = randomLeaves(random, 5);
            var read = Frontier.fromBytes(frontier.toBytes());

            assertThat(read).isEqualTo(frontier).hasSameHashCodeAs(frontier);
            assertThat(read.append(more).root()).isEqualTo(frontier.append(more).root());
        }
    }

    @Test
    void a_frontier_and_the_leaves_it_was_given_do_not_share_memory() {
        var leaf = TreeHash.ofLeaf("a".getBytes(UTF_8));
        var frontier = Frontier.empty().append(List.of(leaf));
        var root = frontier.root();
        leaf[0]++;
        frontier.root()[0]++;

        assertThat(frontier.root()).isEqualTo(root);
    }

    @Test
    void bytes_that_are_no_frontier_are_refused() {
        var three = Frontier.empty().append(votes(0, 3)).toBytes();

        assertThatThrownBy(() -> Frontier.fromBytes(new byte[7])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.fromBytes(Arrays.copyOf(three, three.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.fromBytes(Arrays.copyOf(three, three.length + 32)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.fromBytes(HEX.parseHex("8000000000000000" + "00".repeat(32))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_leaf_that_is_no_hash_is_refused() {
        assertThatThrownBy(() -> Frontier.empty().append(List.of(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<byte[]> votes(int from, int to) {
        return LongStream.range(from, to)
                .mapToObj(i -> "{\"seq\":%d,\"type\":\"VoteTallied\",\"community\":\"c%d\"}".formatted(i, i % 97))
                .map(text -> TreeHash.ofLeaf(text.getBytes(UTF_8)))
                .toList();
    }

    private static List<byte[]> randomLeaves(Random random, int number) {
        var leaves = new ArrayList<byte[]>();
        for (var i = 0; i < number; i++) {
            var leaf = new byte[TreeHash.LENGTH];
            random.nextBytes(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

    private static byte[] rootOf(String checkpoint, long size) throws IOException {
        var lines = resource(checkpoint).lines().toList();
        assertThat(lines.get(1)).isEqualTo(Long.toString(size));
        return Base64.getDecoder().decode(lines.get(2));
    }

    /// The strings of one flat array of a JSON file; this module has no JSON library.
    private static List<String> strings(String json, String key) {
        var array = Pattern.compile('"' + key + "\":\\s*\\[([^\\[\\]]*)]").matcher(json);
        assertThat(array.find()).isTrue();
        return Pattern.compile("\"([0-9a-f]*)\"")
                .matcher(array.group(1))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (var in = FrontierTest.class.getResourceAsStream("/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
