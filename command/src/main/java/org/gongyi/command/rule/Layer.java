package org.gongyi.command.rule;

/// Who made a row, highest authority first. A lower layer may tighten what stands above it or fill a gap (META-MAX).
public enum Layer {
    /// statutes of the National People's Congress
    NATION,
    /// rules of the Party, for the whole country
    PARTY,
    /// regulations of a province
    PROVINCE,
    /// documents of a city
    CITY,
    /// documents and catalogues of a county or district
    COUNTY,
    /// 村民自治章程、居民自治章程: one community
    CHARTER
}
