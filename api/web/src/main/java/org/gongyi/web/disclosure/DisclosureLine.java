package org.gongyi.web.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One disclosure on a list, in words.
///
/// @param standing where it stands, in whole sentences
/// @param reminder that its day is near; absent where it is not
/// @param marks what stays to be said of it: that questions wait, that it came down early
record DisclosureLine(
        String id,
        String title,
        String part,
        String stage,
        List<String> standing,
        boolean late,
        @Nullable String reminder,
        List<String> marks,
        String communityCode,
        String community) {}
