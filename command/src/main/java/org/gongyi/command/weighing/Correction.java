package org.gongyi.command.weighing;

import org.gongyi.command.rule.Rule;

/// 责令改正: whom the law of the day lets order it (META-CONTENT), in words. A government that
/// orders without such a law is told from one that may.
public final class Correction {

    private Correction() {}

    public static String orderedBy(Rule rule) {
        return switch (rule.word("ordered-by")) {
            case "township" -> "依法由乡、民族乡、镇的人民政府责令改正";
            case "subdistrict-or-district" -> "依法由街道办事处、不设区的市或者市辖区的人民政府责令改正";
            case "not-named" -> "当时的法律没有规定由谁责令改正";
            default -> throw new IllegalStateException("no such authority: " + rule.word("ordered-by"));
        };
    }
}
