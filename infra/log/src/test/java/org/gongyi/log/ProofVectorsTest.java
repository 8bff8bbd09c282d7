package org.gongyi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// Every case of transparency-dev/merkle: the right ones are accepted, every wrong one is refused.
class ProofVectorsTest {

    @Test
    void all_the_vectors_are_here() {
        assertThat(Vectors.below("merkle-proofs/inclusion")).hasSize(98);
        assertThat(Vectors.below("merkle-proofs/consistency")).hasSize(98);
    }

    @TestFactory
    Stream<DynamicTest> inclusion() {
        return cases(
                "merkle-proofs/inclusion",
                json -> Proofs.inclusion(
                        unsigned(json.get("leafIdx")),
                        unsigned(json.get("treeSize")),
                        Vectors.base64(json.get("leafHash")),
                        proof(json),
                        Vectors.base64(json.get("root"))));
    }

    @TestFactory
    Stream<DynamicTest> consistency() {
        return cases(
                "merkle-proofs/consistency",
                json -> Proofs.consistency(
                        unsigned(json.get("size1")),
                        unsigned(json.get("size2")),
                        proof(json),
                        Vectors.base64(json.get("root1")),
                        Vectors.base64(json.get("root2"))));
    }

    private interface Check {
        void on(JsonNode json);
    }

    private static Stream<DynamicTest> cases(String folder, Check check) {
        return Vectors.below(folder).stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var json = Vectors.json(name);
                    ThrowingCallable verify = () -> check.on(json);
                    if (json.get("wantErr").asBoolean())
                        assertThatThrownBy(verify).isInstanceOf(Rejected.class);
                    else assertThatCode(verify).doesNotThrowAnyException();
                }));
    }

    /// Their sizes are unsigned; ours end at 2^63, so the largest come out negative and must be refused.
    private static long unsigned(JsonNode number) {
        return number.bigIntegerValue().longValue();
    }

    private static List<byte[]> proof(JsonNode json) {
        return json.get("proof").isNull()
                ? List.of()
                : Vectors.list(json.get("proof")).stream().map(Vectors::base64).toList();
    }
}
