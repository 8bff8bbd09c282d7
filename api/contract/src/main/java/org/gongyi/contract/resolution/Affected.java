package org.gongyi.contract.resolution;

/// Whose vital interests a public-service project touches; decides between 论证会 and 听证会.
public enum Affected {
    /// 全体居民
    ALL,
    /// 部分居民或者特定群体
    PART,
    /// not a public-service project
    NOBODY_IN_PARTICULAR
}
