package org.gongyi.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.log.tile.TilePath.ENTRIES;

import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.Vectors;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The public vectors of paths, tiles and bundles.
class TileVectorsTest {

    @Test
    void every_path_of_the_vectors_is_written_and_read() {
        var json = Vectors.json("tile-paths.json");
        for (var row : Vectors.list(json.get("tile"))) {
            var width = row.get(2).asInt() == 0 ? 256 : row.get(2).asInt();
            var path = new TilePath(row.get(0).asInt(), row.get(1).asLong(), width);
            assertThat(path).hasToString(row.get(3).asString());
            assertThat(TilePath.parse(row.get(3).asString())).isEqualTo(path);
        }
        for (var row : Vectors.list(json.get("entries_for_index")))
            assertThat(TilePath.in(row.get(1).asLong(), ENTRIES, row.get(0).asLong() / 256))
                    .hasToString(row.get(2).asString());
    }

    @Test
    void a_tree_of_seventy_thousand_has_the_tiles_of_the_vectors() {
        var paths = TilePath.grown(0, 70_000).stream()
                .filter(path -> path.level() >= 0)
                .toList();
        assertThat(paths.stream().filter(path -> path.level() == 0 && path.full()))
                .hasSize(273);
        assertThat(paths.stream().filter(path -> !path.full()).map(TilePath::toString))
                .containsExactly("tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(TilePath.grown(0, 256).stream().map(TilePath::toString))
                .containsExactly("tile/entries/000", "tile/0/000", "tile/1/000.p/1");
        assertThat(TilePath.grown(255, 256)).isEqualTo(TilePath.grown(0, 256));
        assertThat(TilePath.grown(256, 256)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/../0/000",
                "tile/../checkpoint",
                "/tile/0/000",
                "tile/00/000",
                "tile/64/000",
                "tile/0/00",
                "tile/0/x000/000",
                "tile/0/x001",
                "tile/0/001/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000/",
                "tile/-1/000",
                "tile/entries/000.p/300",
                "tile/0/٠٠٠",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                ""
            })
    void a_path_written_otherwise_is_refused(String path) {
        assertThatThrownBy(() -> TilePath.parse(path))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(Cause.BAD_PATH));
    }

    @Test
    void tiles_and_bundles_of_tessera_give_its_roots_at_every_size() {
        for (var size = 1; size <= 15; size++) {
            var tile = Tile.parse(Vectors.bytes("tessera-log/tile/0/000.p/" + size), size);
            var entries = Bundle.parse(Vectors.bytes("tessera-log/tile/entries/000.p/" + size), size);
            assertThat(entries.stream().map(TreeHash::ofLeaf)).containsExactlyElementsOf(tile);
            var checkpoint = Checkpoint.parse(SignedNote.parse(Vectors.bytes("tessera-log/checkpoint." + size))
                    .text());
            assertThat(Frontier.empty().append(tile).root()).isEqualTo(checkpoint.root());
            assertThat(Bundle.toBytes(entries)).isEqualTo(Vectors.bytes("tessera-log/tile/entries/000.p/" + size));
            assertThat(Tile.toBytes(tile)).isEqualTo(Vectors.bytes("tessera-log/tile/0/000.p/" + size));
        }
    }

    @Test
    void the_tree_of_a_sunlight_mirror_fits_over_its_tiles() {
        var first = Tile.parse(Vectors.bytes("sunlight-mirror/tile/0/000"), 256);
        var rest = Tile.parse(Vectors.bytes("sunlight-mirror/tile/0/001.p/44"), 44);
        var above = Tile.parse(Vectors.bytes("sunlight-mirror/tile/1/000.p/1"), 1);
        assertThat(Tile.root(first)).isEqualTo(above.getFirst());
        var checkpoint = Checkpoint.parse(
                SignedNote.parse(Vectors.bytes("sunlight-mirror/checkpoint")).text());
        assertThat(Frontier.empty().append(first).append(rest).root()).isEqualTo(checkpoint.root());
    }

    @Test
    void a_tile_or_bundle_of_another_length_is_refused() {
        assertThatThrownBy(() -> Tile.parse(new byte[63], 2)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Tile.parse(new byte[96], 2)).isInstanceOf(Rejected.class);
        var bundle = Bundle.toBytes(List.of(new byte[3], new byte[0]));
        assertThat(Bundle.parse(bundle, 2)).hasSize(2);
        assertThatThrownBy(() -> Bundle.parse(bundle, 1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Bundle.parse(bundle, 3)).isInstanceOf(Rejected.class);
        assertThat(Bundle.parse(Bundle.toBytes(List.of(new byte[65_535])), 1)).hasSize(1);
        assertThatThrownBy(() -> Bundle.toBytes(List.of(new byte[65_536]))).isInstanceOf(Rejected.class);
    }
}
