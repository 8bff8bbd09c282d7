package org.gongyi.contract.convention;

import org.gongyi.contract.convention.ConventionEvent.ConventionEnded;
import org.gongyi.contract.convention.ConventionEvent.ConventionOrderLifted;
import org.gongyi.contract.convention.ConventionEvent.DraftReviewed;
import org.gongyi.contract.convention.ConventionEvent.VersionAdopted;
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
    /// To adopt what puts right what was found against the law. A draft alone does not.
    public static final String ADOPT_VERSION = "adopt-version";

    private ConventionSettlement() {}

    /// Whether the event settles the duty of that key. What has ended owes nothing.
    public static boolean settles(ConventionEvent event, String key) {
        return switch (event) {
            case DraftReviewed _ -> key.equals(REVIEW_DRAFT);
            case VersionFiled _ -> key.equals(FILE_VERSION);
            case VersionPublished _ -> key.equals(PUBLISH_VERSION);
            case VersionAdopted e -> key.equals(ADOPT_VERSION) && e.findings().isEffective();
            case ConventionOrderLifted _ -> key.equals(ADOPT_VERSION);
            case ConventionEnded _ -> true;
            default -> false;
        };
    }
}
