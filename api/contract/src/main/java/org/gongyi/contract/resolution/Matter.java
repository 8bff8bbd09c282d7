package org.gongyi.contract.resolution;

import org.gongyi.contract.CommunityKind;

/// What a resolution is about. The kind decides which body must decide; the rulebook says which, by date.
public enum Matter {
    /// 村庄规划、建设
    PLAN("MAT-PLAN", true, false),
    /// 误工补贴
    SUBSIDY("MAT-SUBSIDY", true, false),
    /// 集体经济所得收益的使用
    INCOME("MAT-INCOME", true, false),
    /// 公益事业、筹资筹劳、建设承包
    WELFARE("MAT-WELFARE", true, false),
    /// 帮扶对象和方案
    AID("MAT-AID", true, false),
    /// 法律规定或者村民会议认为应当由其决定的其他事项
    OTHER("MAT-OTHER", true, false),
    /// 土地承包方案
    LAND("MAT-LAND", true, false),
    /// 宅基地使用方案
    HOMESTEAD("MAT-HOMESTEAD", true, false),
    /// 征地补偿费的使用、分配
    COMPENSATION("MAT-COMP", true, false),
    /// 集体经济项目、资产出借出租
    COLLECTIVE_PROJECT("MAT-PROJ", true, false),
    /// 村民自治章程、村规民约
    VILLAGE_RULES("MAT-RULES-V", true, false),
    /// 居民公约、自治章程
    RESIDENTS_RULES("MAT-RULES-C", false, true),
    /// 年度工作报告、评议成员
    REPORT("MAT-REPORT", true, true),
    /// 村民委员会的设立、撤销、范围调整
    SETUP_VILLAGE("MAT-SETUP", true, false),
    /// 居民委员会的设立、撤销、规模调整
    SETUP_COMMUNITY("MAT-SETUP-C", false, true),
    /// 向居民、单位自愿筹集费用
    FUND_RAISING("MAT-FUND-C", false, true),
    /// 涉及全体居民利益的重要问题
    ALL_RESIDENTS("MAT-ALL-C", false, true),
    /// 对外担保. Asked only to be refused since 2026.
    GUARANTEE("META-GUAR", true, true);

    private final String rule;
    private final boolean village;
    private final boolean urban;

    Matter(String rule, boolean village, boolean urban) {
        this.rule = rule;
        this.village = village;
        this.urban = urban;
    }

    /// The catalogue's rule on who decides it.
    public String rule() {
        return rule;
    }

    public boolean arisesIn(CommunityKind kind) {
        return switch (kind) {
            case VILLAGE -> village;
            case URBAN -> urban;
        };
    }
}
