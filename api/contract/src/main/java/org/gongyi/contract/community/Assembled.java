package org.gongyi.contract.community;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.CommunityEvent.MeetingHeld;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.ResolutionEvent.Decided;

/// A body came together on a day, with or without a matter to decide, and enough of it were there.
///
/// Too few make no meeting: the assembly of representatives can only be held (方可召开) when two thirds are there
/// (村民委员会组织法 第三十条第二款). A meeting whose decision is void for another reason was held all the same.
public record Assembled(CommunityCode community, Body body, LocalDate day) {

    private static final String QUORUM = "-QUORUM";

    /// The meeting an event tells of, where it tells of one. The one place that says which do, for rules and lists.
    public static Optional<Assembled> in(LedgerEvent event) {
        return body(event)
                .filter(_ -> hasQuorum(event.findings()))
                .map(body -> new Assembled(event.community(), body, event.occurredOn()));
    }

    private static Optional<Body> body(LedgerEvent event) {
        return switch (event) {
            case MeetingHeld e -> Optional.of(e.body());
            case DemandedMeetingHeld e -> Optional.of(e.body());
            case Decided e -> Optional.of(e.sitting().body());
            case ResignationDecided e -> Optional.of(e.sitting().body());
            default -> Optional.empty();
        };
    }

    private static boolean hasQuorum(Findings findings) {
        return findings.checks().stream()
                .noneMatch(check -> check.fails(OnFail.VOID) && check.rule().endsWith(QUORUM));
    }
}
