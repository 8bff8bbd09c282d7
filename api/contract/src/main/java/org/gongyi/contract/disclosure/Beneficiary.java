package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.between;
import static org.gongyi.contract.Require.matches;

/// One person of a list of relief or allowances: masked name, group and amount, and nothing else
/// (PII-SENS). A name that is not masked cannot be written here.
///
/// @param name masked: 张*, 欧阳某某, 李○明
/// @param group 村民小组, 居民小组, 网格, 楼栋
/// @param amount in 分
public record Beneficiary(String name, String group, long amount) {

    /// The form of a masked name.
    public static final String NAME = "\\p{IsHan}{1,2}[*＊某○×]{1,12}[\\p{IsHan}·]{0,2}";

    /// The form of a group: it ends in a word for one, so that no diagnosis and no house number
    /// stands there.
    public static final String GROUP = "[\\p{IsHan}A-Za-z0-9]{1,16}(组|社|队|网格|小区|片区|院|楼|栋)";

    public Beneficiary {
        name = matches("name", name, NAME);
        group = matches("group", group, GROUP);
        amount = between("amount", amount, 1, Fen.MOST);
    }
}
