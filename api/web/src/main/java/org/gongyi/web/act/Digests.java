package org.gongyi.web.act;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.PersonId;

/// Names that follow from what was sent, so that the same request sent twice names the same thing twice.
public final class Digests {

    private static final BigInteger LETTERS = BigInteger.valueOf(36);

    private Digests() {}

    /// Tells two requests under one key apart.
    static String of(LedgerAct act) {
        return HexFormat.of().formatHex(sha256(bytes(act)));
    }

    private static byte[] bytes(LedgerAct act) {
        var body = new String(ActJson.bytes(act), StandardCharsets.UTF_8);
        return (WireName.of(act.getClass()) + "\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /// The name of what this person begins under this key: a matter, an election.
    public static String subject(Procedure procedure, CommunityCode community, Actor actor, String key) {
        return community + "-" + letters(WireName.of(procedure) + "\n" + actor.person() + "\n" + key, 10);
    }

    /// A name for somebody who takes a seat and has none yet.
    public static PersonId person(String key, String seat) {
        return new PersonId("p-" + letters("person\n" + key + "\n" + seat, 12));
    }

    /// A strong validator of a representation.
    public static String etag(byte[] representation) {
        return '"' + HexFormat.of().formatHex(sha256(representation), 0, 16) + '"';
    }

    /// Tells what somebody was shown from what there is now.
    public static String shown(String what) {
        return HexFormat.of().formatHex(sha256(what.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }

    private static String letters(String seed, int count) {
        var number = new BigInteger(1, sha256(seed.getBytes(StandardCharsets.UTF_8))).mod(LETTERS.pow(count));
        var letters = number.toString(36);
        return "0".repeat(count - letters.length()) + letters;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
