package org.gongyi.web.disclosure;

import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingAct.PrepareText;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;
import org.gongyi.contract.disclosure.Segment;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.WireName;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.Prefill;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Which version is meant: the one prepared last, or the one that hangs. What returns by the calendar has no parts.
@Component
class VersionAtHand implements Prefill {

    private static final Set<Class<?>> OF_A_DRAFT =
            Set.of(ReviewDisclosure.class, AnswerReview.class, ApproveDisclosure.class, PostDisclosure.class);
    private static final Set<Class<?>> OF_A_BOARD =
            Set.of(NoteBoardSeen.class, NoteInterruption.class, PutUpAgain.class, TakeDown.class);
    private static final Set<Class<?>> PREPARING =
            Set.of(PrepareText.class, PrepareStatement.class, PrepareBeneficiaries.class);

    private final FoundDisclosures disclosures;

    VersionAtHand(FoundDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public ObjectNode of(Filling filling) {
        var known = JsonNodeFactory.instance.objectNode();
        var act = filling.act();
        var subject = filling.subject();
        if (PREPARING.contains(act.type()) && new DisclosureId(subject).period().isPresent())
            known.put("segment", WireName.of(Segment.WHOLE));
        version(act, subject).ifPresent(number -> known.put("version", number));
        return known;
    }

    private Optional<Integer> version(Act act, String subject) {
        var onBoard = OF_A_BOARD.contains(act.type());
        if (!onBoard && !OF_A_DRAFT.contains(act.type())) return Optional.empty();
        return disclosures
                .of(new DisclosureId(subject))
                .flatMap(view -> last(view, onBoard))
                .map(Version::number);
    }

    /// Taken down is only what hangs: of two, the one that is to come down first hangs longer.
    private static Optional<Version> last(DisclosureView view, boolean hanging) {
        return view.versions().stream()
                .filter(one -> !hanging || one.isHanging())
                .reduce((first, later) -> hanging ? first : later);
    }
}
