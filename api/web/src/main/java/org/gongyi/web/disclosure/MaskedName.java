package org.gongyi.web.disclosure;

import org.gongyi.contract.disclosure.Beneficiary;

/// A name that tells neighbours enough and strangers nothing: the family name, and a star for each character after it.
final class MaskedName {

    private MaskedName() {}

    /// What is masked already, or is no name in Chinese characters, stays as it is.
    static String of(String name) {
        if (!name.matches("[\\p{IsHan}·]{2,20}")) return name;
        var points = name.codePoints().toArray();
        var shown = points.length > 2 && isDouble(name) ? 2 : 1;
        return new String(points, 0, shown) + "*".repeat(Math.min(points.length - shown, 12));
    }

    private static boolean isDouble(String name) {
        return Beneficiary.DOUBLE_SURNAMES.stream().anyMatch(name::startsWith);
    }
}
