package org.gongyi.app.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.ItemCode;

/// Something that is disclosed as it happens.
///
/// @param id follows from what happened, so that nothing is opened twice
/// @param then what became of it since, which the disclosure is told once it is open
record Happening(DisclosureId id, ItemCode item, String title, LocalDate day, List<DisclosureCommand> then) {

    /// 会议决定的事项及其实施情况
    static final ItemCode DECISIONS = new ItemCode("decisions");

    /// 普遍关心的其他事项
    static final ItemCode OTHER = new ItemCode("other");

    /// 协商确定的事项及其落实情况
    static final ItemCode CONSULTATION = new ItemCode("consultation");

    Happening {
        then = List.copyOf(then);
    }
}
