package org.gongyi.web.disclosure;

import java.util.Set;

/// A name that tells neighbours enough and strangers nothing: the family name, and a star for each character after it.
final class MaskedName {

    /// Family names of two characters that are still borne.
    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "长孙", "宇文", "端木", "百里", "呼延", "南宫",
            "曲比", "阿尔", "吉克", "沙马", "阿苦", "马海", "吉木", "勒格");

    private MaskedName() {}

    /// What is masked already, or is no name in Chinese characters, stays as it is.
    static String of(String name) {
        if (!name.matches("[\\p{IsHan}·]{2,20}")) return name;
        var points = name.codePoints().toArray();
        var shown = points.length > 2 && isDouble(name) ? 2 : 1;
        return new String(points, 0, shown) + "*".repeat(Math.min(points.length - shown, 12));
    }

    private static boolean isDouble(String name) {
        return DOUBLE.stream().anyMatch(name::startsWith);
    }
}
