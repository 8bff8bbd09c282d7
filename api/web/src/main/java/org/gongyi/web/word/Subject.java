package org.gongyi.web.word;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What a duty or a finding is about: a matter, or else the register of a community.
///
/// @param page address of it for everybody
/// @param desk address of it for officials
public record Subject(String title, String page, String desk, boolean isMatter) {

    /// @param resolution absent where it is about the register; `title` likewise
    public static Subject of(
            @Nullable ResolutionId resolution, @Nullable String title, CommunityCode community, String communityName) {
        return resolution == null
                ? at(communityName, "/communities/" + community.value(), false)
                : at(title == null ? resolution.value() : title, "/resolutions/" + resolution.value(), true);
    }

    private static Subject at(String title, String page, boolean isMatter) {
        return new Subject(title, page, "/desk" + page, isMatter);
    }
}
