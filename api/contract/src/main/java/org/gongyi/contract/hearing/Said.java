package org.gongyi.contract.hearing;

import static org.gongyi.contract.Require.optionalLine;
import static org.gongyi.contract.Require.present;
import static org.gongyi.contract.Require.text;

import org.gongyi.contract.Named;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Personal;

/// One opinion among several that are recorded at once.
///
/// @param concerned one of the groups the topic touches, where it was said for it
/// @param opinion cleared for publication: what was said and nothing private
/// @param speaker who said it, sealed; may be left out
public record Said(
        SpeakerGroup group,
        @Nullable String concerned,
        Stance stance,
        String opinion,
        @Nullable @Personal Named speaker) {

    public Said {
        group = present("opinions.group", group);
        concerned = optionalLine("opinions.concerned", concerned);
        stance = present("opinions.stance", stance);
        opinion = text("opinions.opinion", opinion);
    }
}
