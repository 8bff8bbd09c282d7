package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.matches;

import java.util.List;

/// One person of a list of relief or allowances: masked name, group and amount, and nothing else
/// (PII-SENS). A name that is not masked cannot be written here.
///
/// @param name masked: 张*, 欧阳某某, 李○明
/// @param group 村民小组, 居民小组, 网格, 楼栋
/// @param amount in 分
public record Beneficiary(String name, String group, long amount) {

    /// Family names of two characters that are still borne (复姓), and those of the Yi that are written so.
    public static final List<String> DOUBLE_SURNAMES = List.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "长孙", "宇文", "端木", "百里", "呼延", "南宫",
            "曲比", "阿尔", "吉克", "沙马", "阿苦", "马海", "吉木", "勒格");

    /// The form of a masked name: of the given name at most one character.
    public static final String NAME =
            "(?:" + String.join("|", DOUBLE_SURNAMES) + "|\\p{IsHan})[*＊某○×]{1,12}\\p{IsHan}?";

    /// The form of a group: a number or a name, and a word for a group. No word for an illness or a
    /// need, and no flat.
    public static final String GROUP =
            "(?!.*[病癌瘫残症患贫孤寡毒刑疫])" + "(?:第?\\d{1,4}(?:组|社|队|网格|片区|栋|幢|号楼)|[\\p{IsHan}A-Z]{1,8}(?:组|社|队|网格|小区|片区|院落))";

    public Beneficiary {
        name = matches("name", name, NAME);
        group = matches("group", group, GROUP);
        amount = between("amount", amount, 1, Fen.MOST);
    }
}
