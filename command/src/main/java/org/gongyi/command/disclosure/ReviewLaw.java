package org.gongyi.command.disclosure;

import static org.gongyi.contract.disclosure.DisclosureSettlement.ANSWER_REVIEW;

import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.ReviewingAct;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureApproved;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;
import org.gongyi.contract.disclosure.Verdict;

/// The supervision committee looks first and nobody over it; an objection is answered in writing
/// (DISC-SUP-OBJ).
record ReviewLaw(Docket docket, Weighing weighing) {

    Decision<DisclosureEvent> review(ReviewingAct act) {
        return switch (act) {
            case ReviewDisclosure a -> {
                if (a.verdict() == Verdict.OBJECTED)
                    weighing.guard("DISC-SUP-OBJ", false, "监督委员会对第 %d 版提出异议，须书面答复".formatted(a.version()))
                            .duty(
                                    "DISC-SUP-OBJ",
                                    "answer-days",
                                    ANSWER_REVIEW,
                                    docket.plan().preparer(),
                                    a.occurredOn());
                yield weighing.conclude(
                        a.reason(),
                        f -> new DisclosureReviewed(
                                a.disclosure(), a.occurredOn(), a.version(), a.verdict(), a.remark(), a.files(), f));
            }
            case AnswerReview a ->
                weighing.conclude(
                        a.reason(),
                        f -> new ReviewAnswered(a.disclosure(), a.occurredOn(), a.version(), a.answer(), a.files(), f));
            case ApproveDisclosure a ->
                weighing.conclude(
                        a.reason(),
                        f -> new DisclosureApproved(
                                a.disclosure(), a.occurredOn(), a.version(), a.attended(), a.remark(), a.files(), f));
        };
    }
}
