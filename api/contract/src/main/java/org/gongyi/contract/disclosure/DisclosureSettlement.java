package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.OversightEvent.FailureClosed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PostingEvent.Untold;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;

/// The names of duties of a disclosure, and which event settles which. One place, for the rules and
/// for the lists.
public final class DisclosureSettlement {

    /// To post it by the day it is due.
    public static final String POST_DISCLOSURE = "post-disclosure";
    /// Of the supervision committee: to look at what was prepared.
    public static final String REVIEW_DISCLOSURE = "review-disclosure";
    public static final String ANSWER_REVIEW = "answer-review";

    private static final String ORDER = "carry-out-order:";
    private static final String SIGHTING = "note-board-seen:";

    private DisclosureSettlement() {}

    /// To post again what came down too early.
    public static String postAgain(Segment part) {
        return "post-again:" + wire(part);
    }

    /// To put up what was torn down.
    public static String putUpAgain(Segment part) {
        return "put-up-again:" + wire(part);
    }

    /// To post what the government has ordered to be posted. Its day takes nothing from the lateness of
    /// the day that the law sets.
    ///
    /// @param part that the order names
    /// @param version the first that carries it out: of what was untrue not the one that hung
    public static String carryOutOrder(int number, Segment part, int version) {
        return ORDER + number + ":" + wire(part) + ":" + version;
    }

    /// To look at the board while a version hangs.
    ///
    /// @param posted the day it went up, which itself shows nothing of the days between
    public static String noteBoardSeen(Segment part, int version, LocalDate posted) {
        return SIGHTING + wire(part) + ":" + version + ":" + posted;
    }

    private static String wire(Segment part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

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

    /// Whether that version of that part is what a duty asks to be posted.
    public static boolean isToPost(String key, Segment part, int version) {
        return key.equals(POST_DISCLOSURE) || key.equals(postAgain(part)) || carriesOut(key, part, version);
    }

    /// Whether a duty is to post any part of it.
    public static boolean isToPost(String key) {
        return key.startsWith(ORDER)
                || Arrays.stream(Segment.values()).anyMatch(part -> isToPost(key, part, Integer.MAX_VALUE));
    }

    /// Orders that were recorded before orders named a part are carried out by any.
    private static boolean carriesOut(String key, Segment part, int version) {
        if (!key.startsWith(ORDER)) return false;
        var named = key.substring(ORDER.length()).split(":");
        return named.length == 1 || (named[1].equals(wire(part)) && Integer.parseInt(named[2]) <= version);
    }

    private static boolean isOrder(String key, int number) {
        return key.equals(ORDER + number) || key.startsWith(ORDER + number + ":");
    }

    /// What was recorded before these duties named the day the version went up is settled by any look at it.
    private static boolean isSighting(String key, int version, LocalDate seen) {
        if (!key.startsWith(SIGHTING)) return false;
        var named = key.substring(SIGHTING.length()).split(":");
        return Integer.parseInt(named[1]) == version
                && (named.length == 2 || LocalDate.parse(named[2]).isBefore(seen));
    }

    /// Whether the event settles the duty of that key.
    public static boolean settles(DisclosureEvent event, String key) {
        return switch (event) {
            case DisclosurePosted e ->
                isToPost(key, e.segment(), e.version())
                        || key.equals(putUpAgain(e.segment()))
                        || key.startsWith(SIGHTING + wire(e.segment()) + ":");
            case DisclosurePostedWithResolution _, Untold _ -> key.equals(POST_DISCLOSURE);
            case BoardSeen e -> isSighting(key, e.version(), e.occurredOn());
            case PostingResumed e -> key.equals(putUpAgain(e.segment()));
            case DisclosureTakenDown e ->
                isSighting(key, e.version(), e.postedOn().plusDays(1))
                        || (e.latest() && key.equals(putUpAgain(e.segment())));
            case DisclosureReviewed e ->
                key.equals(REVIEW_DISCLOSURE) || (e.verdict() == Verdict.APPROVED && key.equals(ANSWER_REVIEW));
            case ReviewAnswered _ -> key.equals(ANSWER_REVIEW);
            case Prepared _ -> key.equals(ANSWER_REVIEW);
            case QuestionAnswered e -> key.equals(answerQuestion(e.number()));
            case QuestionModerated e ->
                key.equals(answerQuestion(e.number())) || key.equals(settleQuestion(e.number()));
            case QuestionSettled e -> key.equals(settleQuestion(e.number())) || key.equals(answerQuestion(e.number()));
            case FailureDecided e -> key.equals(decideFailure(e.number()));
            case FailureClosed e -> key.equals(closeFailure(e.number())) || isOrder(key, e.number());
            default -> false;
        };
    }
}
