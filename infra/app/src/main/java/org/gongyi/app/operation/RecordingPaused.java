package org.gongyi.app.operation;

import java.net.URI;
import org.gongyi.contract.ledger.OutOfReach;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// There is no room to record for the moment; the caller may send the same act again later. Answered as 503
/// with a problem document, since nobody's input is at fault.
public final class RecordingPaused extends ErrorResponseException implements OutOfReach {

    private static final long serialVersionUID = 1L;

    RecordingPaused(String reason) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(reason), null);
        getHeaders().add("Retry-After", "30");
    }

    @Override
    public boolean isNothingRecorded() {
        return true;
    }

    @Override
    public boolean isForWantOfRoom() {
        return true;
    }

    private static ProblemDetail problem(String reason) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, reason);
        problem.setType(URI.create("urn:gongyi:problem:recording-paused"));
        problem.setTitle("暂停记录 · Recording is paused");
        return problem;
    }
}
