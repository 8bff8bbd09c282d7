package org.gongyi.contract;

/// In what office somebody acts. `rules.md` §8.1 says what each may record; a person may hold several, and acts in one.
public enum Office {
    /// 村(社区)党组织
    PARTY_BRANCH(Level.COMMUNITY),
    /// 村民委员会 / 居民委员会
    COMMITTEE(Level.COMMUNITY),
    /// 选举委员会
    ELECTION_COMMITTEE(Level.COMMUNITY),
    /// 村务监督委员会 / 居务监督委员会
    SUPERVISION_COMMITTEE(Level.COMMUNITY),
    /// 村民代表 / 居民代表, 组长
    REPRESENTATIVE(Level.COMMUNITY),
    /// 农村集体经济组织
    COLLECTIVE_ORGANIZATION(Level.COMMUNITY),
    /// 居民, 村民
    RESIDENT(Level.COMMUNITY),
    /// 乡镇人民政府 / 街道办事处
    TOWNSHIP(Level.TOWNSHIP),
    /// 县(区)
    COUNTY(Level.COUNTY),
    /// 市
    CITY(Level.CITY),
    /// 审计
    AUDITOR(Level.CITY),
    /// The ledger itself, where the law draws a consequence without anybody's act.
    LEDGER(Level.CITY);

    /// How far an office reaches: the length of its place's code.
    public enum Level {
        COMMUNITY(12),
        TOWNSHIP(9),
        COUNTY(6),
        CITY(4);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        public int digits() {
            return digits;
        }
    }

    private final Level level;

    Office(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
