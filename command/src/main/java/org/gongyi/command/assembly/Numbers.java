package org.gongyi.command.assembly;

/// By whose numbers a village's own body decides a matter that is the collective's where there is one.
public enum Numbers {
    /// by those of its own law
    OWN,
    /// by those of the collective, for which it acts (农村集体经济组织法 第六十四条)
    COLLECTIVE,
    /// by its own, and those of the collective are looked at beside them (ADR 11)
    BOTH
}
