package org.gongyi.contract.disclosure;

import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.OversightEvent.FailureClosed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;

/// The names of duties of a disclosure, and which event settles which. One place, for the rules and
/// for the lists.
public final class DisclosureSettlement {

    /// To post it by the day it is due, and again where it came down too early.
    public static final String POST_DISCLOSURE = "post-disclosure";
    /// To put up what was torn down.
    public static final String PUT_UP_AGAIN = "put-up-again";
    /// Of the supervision committee: to look at what was prepared.
    public static final String REVIEW_DISCLOSURE = "review-disclosure";
    public static final String ANSWER_REVIEW = "answer-review";

    private DisclosureSettlement() {}

    public static String answerQuestion(int number) {
        return "answer-question:" + number;
    }

    public static String settleQuestion(int number) {
        return "settle-question:" + number;
    }

    public static String decideFailure(int number) {
        return "decide-failure:" + number;
    }

    public static String closeFailure(int number) {
        return "close-failure:" + number;
    }

    /// Whether the event settles the duty of that key.
    public static boolean settles(DisclosureEvent event, String key) {
        return switch (event) {
            case DisclosurePosted _ -> key.equals(POST_DISCLOSURE) || key.equals(PUT_UP_AGAIN);
            case PostingResumed _ -> key.equals(PUT_UP_AGAIN);
            case DisclosureReviewed e ->
                key.equals(REVIEW_DISCLOSURE) || (e.verdict() == Verdict.APPROVED && key.equals(ANSWER_REVIEW));
            case ReviewAnswered _ -> key.equals(ANSWER_REVIEW);
            case Prepared _ -> key.equals(ANSWER_REVIEW);
            case QuestionAnswered e -> key.equals(answerQuestion(e.number()));
            case QuestionModerated e ->
                key.equals(answerQuestion(e.number())) || key.equals(settleQuestion(e.number()));
            case QuestionSettled e -> key.equals(settleQuestion(e.number()));
            case FailureDecided e -> key.equals(decideFailure(e.number()));
            case FailureClosed e -> key.equals(closeFailure(e.number()));
            default -> false;
        };
    }
}
