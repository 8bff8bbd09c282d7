package org.gongyi.contract.convention;

/// What became of a draft that was submitted (提请审核).
public enum DraftAnswer {
    PASSED,
    SENT_BACK
}
