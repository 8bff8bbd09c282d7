package org.gongyi.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongyi.log.Rejected;
import org.gongyi.log.check.Receipt;
import org.gongyi.log.note.Policy;

/// The modules of `/verify`, asked one by one on the page that the ledger serves.
///
/// Bytes go there as base64 and numbers as digits. An answer is `accepted` with what came out, or the reason
/// of the refusal.
final class CheckInBrowser {

    private static final String ACCEPTED = "accepted";
    private static final String EACH = """
            async cases => {
              const parts = ['code', 'note', 'policy', 'receipt', 'strict', 'tree'];
              const loaded = await Promise.all(parts.map(part => import(`/assets/verify/${part}.js`)));
              const {%s} = Object.assign({}, ...loaded);
              const raw = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
              const run = %s;
              const answers = [];
              for (const one of cases) {
                try {
                  answers.push('accepted ' + ((await run(one)) ?? ''));
                } catch (refusal) {
                  answers.push(refusal.reason || 'broken: ' + refusal);
                }
              }
              return answers;
            }""";
    private static final String NAMES =
            "after, base64, check, codeOf, cosigner, inclusion, isOf, leafOf, number, open, "
                    + "readCheckpoint, readCode, readKey, readNote, readProof, readPolicy, readTrust, signers, timeOf";

    private final Reader reader;

    CheckInBrowser(Reader reader) {
        this.reader = reader;
        reader.open("/verify");
    }

    List<String> inclusion(List<Map<String, Object>> cases) {
        return each("""
                one => inclusion(BigInt(one.index), BigInt(one.size), raw(one.leaf), one.proof.map(raw), raw(one.root))""", cases);
    }

    /// @param cases `keys` and the bytes of a `note`; answers the names of those who signed
    List<String> notes(List<Map<String, Object>> cases) {
        return each("""
                async one => (await signers(readNote(raw(one.note)), await Promise.all(one.keys.map(readKey))))
                  .map(key => key.name).join(' ')""", cases);
    }

    List<String> keys(List<String> keys) {
        return each("async one => { await readKey(one); }", keys);
    }

    /// Answers the names of the witnesses.
    List<String> policies(List<String> policies) {
        return each("async one => (await readPolicy(one)).witnesses.map(witness => witness.name).join(' ')", policies);
    }

    List<String> checkpoints(List<String> bodies) {
        return each("one => { readCheckpoint(one); }", bodies);
    }

    /// Answers position and number of hashes.
    List<String> proofs(List<String> proofs) {
        return each("""
                one => {
                  const proof = readProof(new TextEncoder().encode(one));
                  return proof.index + ' ' + proof.hashes.length;
                }""", proofs);
    }

    /// @param entry beside the receipts, or null
    /// @param trust a key or a policy
    List<String> receipts(List<byte[]> receipts, byte[] entry, String trust) {
        var cases = receipts.stream()
                .map(receipt ->
                        Map.of("receipt", base64(receipt), "entry", entry == null ? "" : base64(entry), "trust", trust))
                .toList();
        return each("""
                async one => {
                  const given = one.entry === '' ? null : raw(one.entry);
                  const found = await check(raw(one.receipt), given, await readTrust(one.trust), () => null);
                  return found.position + ' of ' + found.checkpoint.size + ' before ' + found.witnesses.map(w => w.name + ' ' + w.seconds);
                }""", cases);
    }

    /// What the browser says of the same receipts. `org.gongyi.log` must say the same, cause for cause.
    ///
    /// @param policy as a text
    List<String> answeredAlike(List<byte[]> receipts, byte[] entry, String policy) {
        var answers = receipts(receipts, entry, policy);
        var parsed = Policy.parse(policy.getBytes(UTF_8));
        for (var i = 0; i < receipts.size(); i++)
            assertThat(cause(answers.get(i)))
                    .as("%d: %s\n%s", i, answers.get(i), new String(receipts.get(i), UTF_8))
                    .isEqualTo(programsAnswer(receipts.get(i), entry, parsed));
        return answers;
    }

    static String cause(String answer) {
        return answer.split("[ .]")[0];
    }

    private static String programsAnswer(byte[] receipt, byte[] entry, Policy policy) {
        try {
            if (entry == null) Receipt.check(receipt, policy);
            else Receipt.check(receipt, entry, policy);
            return ACCEPTED;
        } catch (Rejected refusal) {
            return refusal.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Answers position and prefix.
    List<String> codes(List<String> codes) {
        return each("one => { const code = readCode(one); return code.position + ' ' + code.prefix; }", codes);
    }

    private List<String> each(String script, Object cases) {
        var answers = (List<?>) reader.ask(EACH.formatted(NAMES, script), cases);
        return answers.stream().map(answer -> String.valueOf(answer).strip()).toList();
    }

    static boolean isAccepted(String answer) {
        return answer.startsWith(ACCEPTED);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String base64(String text) {
        return base64(text.getBytes(UTF_8));
    }
}
