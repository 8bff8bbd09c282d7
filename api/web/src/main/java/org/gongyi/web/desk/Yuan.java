package org.gongyi.web.desk;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Money as people write it, 1,234.56 or for a debt -1,234.56, and as the ledger keeps it, in 分. Exact both ways.
public final class Yuan {

    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,3}(,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,2})?");

    private Yuan() {}

    public static OptionalLong fen(String yuan) {
        return AMOUNT.matcher(yuan).matches()
                ? OptionalLong.of(
                        new BigDecimal(yuan.replace(",", "")).movePointRight(2).longValueExact())
                : OptionalLong.empty();
    }

    public static String of(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
