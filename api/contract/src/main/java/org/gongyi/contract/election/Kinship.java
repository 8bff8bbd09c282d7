package org.gongyi.contract.election;

/// Near relatives (民法典 第一千零四十五条, META-KIN).
public enum Kinship {
    /// 配偶
    SPOUSE,
    /// 父母、子女
    PARENT_OR_CHILD,
    /// 兄弟姐妹
    SIBLING,
    /// 祖父母、外祖父母、孙子女、外孙子女
    GRANDPARENT_OR_GRANDCHILD
}
