package org.gongyi.web.telling;

import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.CollectiveDissolved;
import org.gongyi.contract.community.CommunityEvent.CollectiveRegistered;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.CommunityEvent.ContactPublished;
import org.gongyi.contract.community.CommunityEvent.DisclosureArranged;
import org.gongyi.contract.community.CommunityEvent.ElectionLeftUnheld;
import org.gongyi.contract.community.CommunityEvent.GroupsDrawn;
import org.gongyi.contract.community.CommunityEvent.MeetingDemanded;
import org.gongyi.contract.community.CommunityEvent.MeetingHeld;
import org.gongyi.contract.community.CommunityEvent.MeetingLeftUncalled;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.CommunityEvent.PartyMembersCounted;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.CommunityEvent.RepresentativesAuthorized;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;
import org.gongyi.contract.community.CommunityEvent.TermEndingNoted;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.community.OfficeEvent.EndOfOfficePublished;
import org.gongyi.contract.community.OfficeEvent.OfficeDutyLapsed;
import org.gongyi.contract.community.OfficeEvent.ResignationDecided;
import org.gongyi.contract.community.OfficeEvent.ResignationReceived;
import org.gongyi.contract.community.OfficeEvent.ResignationWithdrawn;
import org.gongyi.contract.community.Seat;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What each kind of entry of a register says to a reader. The switch is exhaustive, as that of matters.
@Component
final class RegisterText {

    private final Wording words;
    private final DutyText duties;

    RegisterText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    Telling tell(CommunityEvent event, CommunityKind kind, Telling telling) {
        return switch (event) {
            case CommunityRegistered e ->
                telling.fact("name", e.name())
                        .fact("kind", words.of(e.kind()))
                        .fact("township", e.township().name())
                        .fact("county", e.county().name())
                        .fact("listedIn", e.source());
            case PopulationCounted e -> telling.number("adults", e.adults()).number("households", e.households());
            case ContactPublished e ->
                telling.fact("telephone", e.telephone())
                        .fact("address", e.address())
                        .fact("hours", e.hours());
            case PartyMembersCounted e ->
                telling.fact("organization", e.organization()).number("votingMembers", e.votingMembers());
            case BodySeated e ->
                telling.fact("office", words.of(e.body(), kind))
                        .names("seats", seats(e.body(), e.seats()))
                        .day("termEnds", e.until())
                        .fact("basis", words.of(e.basis()));
            case OfficeTaken e ->
                telling.fact("office", words.of(e.office(), kind))
                        .names("seats", seats(e.office(), List.of(e.seat())))
                        .day("termEnds", e.until())
                        .fact("basis", words.of(e.basis()));
            case OfficeLeft e ->
                telling.fact("office", words.of(e.office(), kind))
                        .person("officeHolder", e.person())
                        .fact("cause", words.of(e.cause()))
                        .fact("leftBy", e.decision())
                        .sealed("ground", e.ground());
            case RepresentativesSeated e ->
                telling.number("representatives", e.representatives())
                        .number("women", e.women())
                        .day("termEnds", e.until());
            case DisclosureArranged e ->
                telling.fact("monthly", words.say(e.monthly() ? "yes" : "no"))
                        .number("dueDay", e.dueDay())
                        .fact("decidedBy", e.decision());
            case GroupsDrawn e ->
                telling.names("groups", e.groups().stream().map(this::group).toList());
            case CollectiveRegistered e ->
                telling.fact("name", e.name())
                        .number("collectiveMembers", e.members())
                        .number("collectiveRepresentatives", e.representatives())
                        .fact("charterDelegates", words.say(e.charterDelegates() ? "yes" : "no"));
            case CollectiveDissolved _ -> telling;
            case RepresentativesAuthorized e ->
                telling.names("authorized", e.matters().stream().map(words::of).toList())
                        .day("authorizedUntil", e.until())
                        .text("authorizedBy", e.decision());
            case MeetingDemanded e ->
                telling.fact("meetingOf", words.of(e.body(), kind))
                        .asking("askingResidents", e.residents())
                        .asking("askingHouseholds", e.households())
                        .asking("askingRepresentatives", e.representatives())
                        .asking("askingGroups", e.groups())
                        .text("topic", e.topic());
            case MeetingHeld e ->
                telling.fact("meetingOf", words.of(e.body(), kind))
                        .fact("countedBy", words.of(e.countedBy()))
                        .fact("attendance", words.say("meeting.attendance", e.expected(), e.present()))
                        .text("meetingTopic", e.topic());
            case MeetingMissed e ->
                telling.fact("meetingOf", words.of(e.body(), kind))
                        .day("from", e.from())
                        .day("to", e.until())
                        .number("held", e.held());
            case MeetingLeftUncalled e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
            case TermEndingNoted e -> telling.day("termEnds", e.until());
            case ElectionLeftUnheld e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
            case ResignationReceived e ->
                telling.person("officeHolder", e.person())
                        .fact("written", words.say(e.written() ? "yes" : "no"))
                        .sealed("ground", e.ground());
            case ResignationWithdrawn e ->
                telling.person("officeHolder", e.person())
                        .fact("WithdrawResignation.written", words.say(e.written() ? "yes" : "no"));
            case ResignationDecided e ->
                telling.person("officeHolder", e.person())
                        .sitting(e.sitting(), words.of(e.sitting().body(), kind));
            case EndOfOfficePublished e ->
                telling.fact("office", words.of(e.office(), kind))
                        .person("officeHolder", e.person())
                        .fact("place", e.place());
            case OfficeDutyLapsed e ->
                telling.fact("duty", duties.of(e.duty(), "")).day("due", e.due());
        };
    }

    /// 王德明（主任）
    private List<String> seats(Office body, List<Seat> seats) {
        return seats.stream()
                .map(seat -> seat.name() + words.say("format.aside", words.post(body, seat.post())))
                .toList();
    }

    private String group(Group group) {
        return group.name() + words.say("format.aside", words.say("group.counted", group.adults(), group.households()));
    }
}
