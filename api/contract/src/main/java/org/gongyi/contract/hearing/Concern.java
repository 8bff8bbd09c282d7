package org.gongyi.contract.hearing;

import static org.gongyi.contract.Require.atMost;
import static org.gongyi.contract.Require.line;
import static org.gongyi.contract.Require.people;

import java.util.List;
import org.gongyi.contract.resolution.Affected;

/// Whom a topic touches, in numbers: by them a hearing is classified (HR-CLASS).
///
/// @param affected people whose vital interests it touches; 0 where nobody's in particular
/// @param residents everybody who lives there
/// @param nonLocals those of the affected who are registered elsewhere (非户籍居民)
/// @param away those of the affected who live and work elsewhere (外出人员)
/// @param groups the groups of people it touches, by name: 三组沿线农户
public record Concern(int affected, int residents, int nonLocals, int away, List<String> groups) {

    /// So many that nobody is forgotten, and few enough to be called one by one.
    public static final int MOST_GROUPS = 20;

    public Concern {
        affected = people("concern.affected", affected);
        residents = people("concern.residents", residents);
        nonLocals = people("concern.nonLocals", nonLocals);
        away = people("concern.away", away);
        groups = atMost("concern.groups", MOST_GROUPS, groups).stream()
                .map(group -> line("concern.groups", group))
                .toList();
    }

    /// 全体、部分, or nobody in particular.
    public Affected extent() {
        if (affected == 0) return Affected.NOBODY_IN_PARTICULAR;
        return affected == residents ? Affected.ALL : Affected.PART;
    }
}
