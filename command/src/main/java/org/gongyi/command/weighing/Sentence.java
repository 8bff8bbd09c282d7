package org.gongyi.command.weighing;

import org.gongyi.command.rule.Threshold;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;

/// Arithmetic in words, so that a resident can check it with a pencil.
final class Sentence {

    private static final String DIGITS = "零一二三四五六七八九十";

    private Sentence() {}

    /// 应到 60，实到 41，须达 40（三分之二以上：41×3=123，60×2=120）
    static String share(Threshold threshold, Figure part, Figure whole) {
        long left = part.value() * threshold.denominator();
        long right = whole.value() * threshold.numerator();
        return "%s %s，%s %s，须达 %s（%s：%s=%s，%s=%s）"
                .formatted(
                        whole.word(),
                        whole.measured(whole.value()),
                        part.word(),
                        part.measured(part.value()),
                        whole.measured(threshold.neededOf(whole.value())),
                        words(threshold),
                        product(part, threshold.denominator()),
                        part.told(left),
                        product(whole, threshold.numerator()),
                        whole.told(right));
    }

    static String words(Threshold threshold) {
        return switch (threshold) {
            case MoreThan(var n, var d) when n == 1 && d == 2 -> "过半数";
            case AtLeast(var n, var d) when n == 1 && d == 2 -> "半数以上";
            case MoreThan(var n, var d) -> "超过" + fraction(n, d);
            case AtLeast(var n, var d) -> fraction(n, d) + "以上";
        };
    }

    private static String product(Figure figure, long times) {
        return figure.told(figure.value()) + "×" + times;
    }

    private static String fraction(int n, int d) {
        return numeral(d) + "分之" + numeral(n);
    }

    private static String numeral(int n) {
        if (n <= 10) return DIGITS.substring(n, n + 1);
        return n < 20 ? "十" + numeral(n - 10) : Integer.toString(n);
    }
}
