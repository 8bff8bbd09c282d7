package org.gongyi.contract.convention;

import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
import org.gongyi.contract.convention.ConventionEvent.VersionDrafted;
import org.gongyi.contract.convention.ConventionEvent.VersionFiled;
import org.gongyi.contract.convention.ConventionEvent.VersionPublished;

/// The names of duties of a convention, and which event settles which. One place, for the rules and for the lists.
public final class ConventionSettlement {

    /// Of the township, of a draft that was submitted.
    public static final String REVIEW_DRAFT = "review-draft";
    /// To file what was adopted.
    public static final String FILE_VERSION = "file-version";
    /// To hang it out.
    public static final String PUBLISH_VERSION = "publish-version";
    private static final String ADOPT_VERSION = "adopt-version";

    private ConventionSettlement() {}

    /// To adopt what puts right what an order found against the law. A draft alone does not.
    ///
    /// @param order its number
    public static String adoptVersion(int order) {
        return ADOPT_VERSION + ":" + order;
    }

    /// Whether the event settles the duty of that key. What has ended owes nothing, and nobody answers a draft that
    /// another took the place of, or that was voted on without waiting.
    public static boolean settles(ConventionEvent event, String key) {
        return switch (event) {
            case DraftReviewed _, VersionDrafted _ -> key.equals(REVIEW_DRAFT);
            case VersionFiled _ -> key.equals(FILE_VERSION);
            case VersionPublished _ -> key.equals(PUBLISH_VERSION);
            case VersionAdopted e ->
                e.findings().isEffective() && (key.startsWith(ADOPT_VERSION) || key.equals(REVIEW_DRAFT));
            case ConventionOrderLifted e -> key.equals(adoptVersion(e.order()));
            case ConventionEnded _ -> true;
            default -> false;
        };
    }
}
