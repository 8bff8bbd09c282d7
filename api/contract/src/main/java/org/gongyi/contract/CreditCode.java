package org.gongyi.contract;

/// The number of a unit (统一社会信用代码, GB 32100-2015): seventeen digits and letters without I, O, S, V and Z, and one
/// check character.
///
/// Only for telling owners apart while their sheet is read. No act and no event holds one.
public final class CreditCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /// Whether it has the form of one and its check character is right.
    public static boolean isOne(String text) {
        if (text.length() != LENGTH || !text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) return false;
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < LENGTH - 1; i++) {
            sum += SIGNS.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % SIGNS.length();
        }
        var check = (SIGNS.length() - sum % SIGNS.length()) % SIGNS.length();
        return SIGNS.charAt(check) == text.charAt(LENGTH - 1);
    }
}
