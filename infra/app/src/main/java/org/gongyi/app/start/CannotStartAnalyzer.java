package org.gongyi.app.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints a refused start as two paragraphs instead of a stack trace.
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotStart refusal) {
        return new FailureAnalysis(refusal.getMessage(), refusal.whatToDo(), failure);
    }
}
