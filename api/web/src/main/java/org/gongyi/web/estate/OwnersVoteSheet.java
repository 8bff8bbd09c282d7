package org.gongyi.web.estate;

import java.util.List;
import org.gongyi.contract.community.CommunityView.ContactView;
import org.gongyi.web.telling.Telling.Line;
import org.jspecify.annotations.Nullable;

/// Everything the page of one vote of owners says, in words. Who voted how is nowhere told.
///
/// @param bars none before the result is announced; so are `rows`
/// @param result position of the record of the result
public record OwnersVoteSheet(
        String id,
        int number,
        String title,
        String estate,
        String community,
        String communityCode,
        String stage,
        String stageWord,
        String standing,
        String question,
        List<Line> head,
        List<OwnersBar> bars,
        List<Row> rows,
        @Nullable Long result,
        @Nullable ContactView contact,
        long position) {

    /// One choice by area and by number.
    record Row(String choice, String area, String owners) {}
}
