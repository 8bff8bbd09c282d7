package org.gongyi.command.assembly;

import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.CommunityKind;

/// How a representatives' assembly must be made up. Weighed when the representatives are seated and again at each of
/// its meetings, since the committee may have changed in between.
public final class Composition {

    private Composition() {}

    /// @param members committee members and representatives together: the women's third is of them all
    public static void weigh(Weighing weighing, CommunityKind kind, int representatives, int women, Figure members) {
        var elected = new Figure("representatives", "代表", representatives);
        switch (kind) {
            case VILLAGE -> {
                weighing.share("DM-VR-COMP", "reps", elected, members);
                weighing.share("DM-VR-COMP", "women", new Figure("women", "妇女代表", women), members);
            }
            case URBAN -> weighing.share("DM-RR-COMP", "reps", elected, members);
        }
    }
}
