package org.gongyi.web.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A long matter as its residents follow it: what was planned, what goes on, what came of it.
///
/// @param chapters before, during and after, whether or not they are told yet
/// @param against what was planned beside what was paid, one row a line of the budget and the whole last; empty until
///     both are disclosed as money
record ProjectStory(List<Chapter> chapters, List<Against> against) {

    /// @param part 事前
    /// @param version the one posted last of this part; absent where none was
    /// @param told when it was posted and what it says in short
    /// @param resolutions by which its lines were authorised
    record Chapter(String part, @Nullable Integer version, List<String> told, List<String> resolutions) {}

    record Against(String label, String planned, String paid, String difference) {}
}
