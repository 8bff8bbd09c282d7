package org.gongyi.bench;

import java.util.Arrays;
import java.util.Random;
import org.gongyi.web.compare.TextComparison;

/// Two versions of a text of 20,000 characters held against each other, also such as nobody writes.
record Comparisons(Report report) {

    private static final int LENGTH = 20_000;
    private static final int ROUNDS = 50;
    /// Of these the texts are made: letters that are common in rules, so that texts with nothing in common share many.
    private static final String LETTERS = "村民居公约应当不得在社区内会议代表户环境卫生安全文明和睦邻里负责组织共同遵守规定的是有人为";

    void run() {
        var text = text(1);
        report.heading("Two versions of a text of %d characters".formatted(LENGTH));
        report.columns("what changed", "first ms", "median ms", "slowest of %d ms".formatted(ROUNDS));
        compare("every tenth clause", text, text.replaceAll("((?:[^，。]*[，。]){9})[^，。]*", "$1应当按照新的规定办理"));
        compare("every clause by a letter", text, text.replaceAll("([^，。\n])([，。])", "$1者$2"));
        compare("every mark of punctuation", text, text.replace('，', '；').replace('。', '！'));
        compare("nothing in common, one line", text.replace("\n", ""), text(2).replace("\n", ""));
        compare("nothing in common, lines", text, text(3));
        compare("made to be slow: marks alone", "，；".repeat(LENGTH / 2), "。！".repeat(LENGTH / 2));
        compare("made to be slow: short clauses", clauses("甲", "，"), clauses("乙", "；"));
    }

    private static String clauses(String word, String mark) {
        return (word.repeat(7) + mark).repeat(LENGTH / 8);
    }

    private static String text(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            for (var n = 4 + random.nextInt(12); n > 0; n--)
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            text.append(random.nextInt(3) > 0 ? "，" : random.nextInt(3) > 0 ? "。" : "。\n");
        }
        return text.substring(0, LENGTH);
    }

    private void compare(String what, String before, String after) {
        var first = millis(before, after);
        for (var n = 0; n < ROUNDS; n++) millis(before, after);
        var all = new double[ROUNDS];
        for (var n = 0; n < ROUNDS; n++) all[n] = millis(before, after);
        Arrays.sort(all);
        report.row(what, first, all[ROUNDS / 2], all[ROUNDS - 1]);
    }

    private static double millis(String before, String after) {
        var start = System.nanoTime();
        if (TextComparison.of(before, after).isSame()) throw new IllegalStateException("two different texts are one");
        return (System.nanoTime() - start) / 1e6;
    }
}
