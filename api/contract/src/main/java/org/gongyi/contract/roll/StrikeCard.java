package org.gongyi.contract.roll;

import org.gongyi.contract.Nullable;

/// Why one voter was struck: nobody's concern but theirs and the committee's, so it is sealed.
///
/// @param evidence what shows it; absent where nothing was named
public record StrikeCard(StrikeGround ground, @Nullable String evidence) {}
