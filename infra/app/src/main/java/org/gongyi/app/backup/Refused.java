package org.gongyi.app.backup;

/// An export or restore that was not done, in words for an operator: what is wrong, what was kept.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String chinese, String english) {
        super(chinese + "\n" + english);
    }

    Refused(String chinese, String english, Throwable cause) {
        super(chinese + "\n" + english, cause);
    }
}
