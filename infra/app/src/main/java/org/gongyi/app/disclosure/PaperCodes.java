package org.gongyi.app.disclosure;

import java.math.BigInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyi.command.disclosure.PaperCode;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.web.asking.BoardCodes;

/// The code of each paper, computed from the secret of the ledger and kept nowhere: fifty bits, so that
/// nobody guesses it at the pace at which acts are taken from whoever holds no office.
///
/// @param image of a text, as [org.gongyi.app.seal.Sealer] makes it
record PaperCodes(UnaryOperator<String> image) implements BoardCodes, Neighbour {

    /// Without what is mistaken for another: I, L, O and U.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());

    @Override
    public String of(DisclosureId disclosure, int version) {
        var left = new BigInteger(image.apply("paper\n%s\n%d".formatted(disclosure, version)), 16);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            var parts = left.divideAndRemainder(BASE);
            code.append(LETTERS.charAt(parts[1].intValue()));
            left = parts[0];
        }
        return code.toString();
    }

    @Override
    public Stream<Record> around(LedgerAct act) {
        return act instanceof NoteBoardSeen a && a.code() != null
                ? Stream.of(new PaperCode(of(a.disclosure(), a.version())))
                : Stream.empty();
    }
}
