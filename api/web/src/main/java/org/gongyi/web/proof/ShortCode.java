package org.gongyi.web.proof;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyi.web.proof.Attestation.Leaf;

/// What can be read out over the telephone and stands on paper: `31337-0019-1149-5766`. The position, then in
/// three groups of four the first 32 bits of the leaf hash (ten digits) and two check digits by ISO/IEC 7064
/// MOD 97-10, which show every single wrong digit and every two neighbours exchanged.
///
/// It finds the record and tells it from another one at that position. It proves nothing, since 32 bits can be
/// met on purpose. The same as `verify/code.js`.
///
/// @param prefix from 0 to 2^32 - 1
record ShortCode(long position, long prefix) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.,·]");
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17})([0-9]{10})([0-9]{2})");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int PREFIX_HEX = 8;

    static ShortCode of(Leaf leaf) {
        return new ShortCode(leaf.position(), Long.parseLong(leaf.hash().substring(0, PREFIX_HEX), 16));
    }

    /// @param typed with whatever stands between the digits, in digits of any width
    /// @return nothing where it is no code, or one with a slip of the hand
    static Optional<ShortCode> parse(String typed) {
        var digits = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var form = FORM.matcher(digits);
        if (!form.matches() || !remainder(digits).equals(BigInteger.ONE)) return Optional.empty();
        var prefix = Long.parseLong(form.group(2));
        return prefix >>> Integer.SIZE == 0
                ? Optional.of(new ShortCode(Long.parseLong(form.group(1)), prefix))
                : Optional.empty();
    }

    private static BigInteger remainder(String digits) {
        return new BigInteger(digits).mod(MODULUS);
    }

    @Override
    public String toString() {
        var known = "%d%010d".formatted(position, prefix);
        var tail = "%010d%02d".formatted(prefix, 98 - remainder(known + "00").intValue());
        return "%d-%s-%s-%s".formatted(position, tail.substring(0, 4), tail.substring(4, 8), tail.substring(8));
    }
}
