package org.gongyi.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;

/// The voters of 莲花社区: names made up from two lists, and nobody's number of papers.
final class DemoVoters {

    private static final String SURNAMES = "毛蒲起普龚尹白罗李杨毕董张何余沙廖纳者曲";
    private static final List<String> GIVEN = List.of(
            "正清", "云芬", "显贵", "秀琼", "光明", "文才", "先碧", "国林", "永才", "兴会", "子拉", "开祥", "成林", "启明", "永春", "光秀", "世芬", "光富",
            "才英", "正国", "兴华", "小兰", "志强", "丽华", "建军", "秀英", "国庆", "桂芳", "德福", "玉珍", "明亮", "春燕", "学文", "凤仙", "天佑", "晓梅",
            "有才", "素华", "金平", "银花", "大勇", "红英", "长寿", "月娥", "安邦", "翠兰", "石头", "彩云", "福生", "雪莲", "望平", "惠芬", "思远", "家秀",
            "立新");
    private static final int GROUPS = 6;
    private static final int IN_A_HOUSEHOLD = 3;

    private DemoVoters() {}

    /// @param count at most 1,100: more names there are not
    static List<Registration> of(int count, LocalDate polling) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> voter(row, ground(row), polling))
                .toList();
    }

    /// Who was left out, objected and was listed.
    static Registration newcomer(int row, LocalDate polling) {
        return voter(row, Ground.NEWCOMER, polling);
    }

    /// Whoever stands in that row. 4, 5 and 6 are of one household, and 5 lives elsewhere.
    static PersonId person(int row) {
        return new PersonId("p-demolhvoter%04d".formatted(row));
    }

    /// Of five one lives elsewhere; of thirty one came from elsewhere.
    private static Ground ground(int row) {
        if (row % 30 == 0) return Ground.NEWCOMER;
        return row % 5 == 0 ? Ground.LIVING_ELSEWHERE : Ground.LIVING_HERE;
    }

    private static Registration voter(int row, Ground ground, LocalDate polling) {
        var came = ground == Ground.NEWCOMER;
        var household = (row - 1) / IN_A_HOUSEHOLD + 1;
        return new Registration(
                row,
                person(row),
                "%064x".formatted(row),
                name(row),
                polling.minusYears(18).minusDays(row * 19L),
                "第%d组".formatted(household % GROUPS + 1),
                Integer.toString(household),
                ground,
                came ? polling.minusYears(3) : null,
                ground != Ground.LIVING_HERE,
                came,
                false,
                (row - 1) % IN_A_HOUSEHOLD == 0,
                false);
    }

    /// Both lists turn at their own pace, so that no name comes twice.
    private static String name(int row) {
        var surname = SURNAMES.charAt(row % SURNAMES.length());
        return surname + GIVEN.get(row / SURNAMES.length() % GIVEN.size());
    }
}
