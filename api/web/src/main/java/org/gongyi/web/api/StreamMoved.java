package org.gongyi.web.api;

/// Something was recorded since the state the caller saw (`If-Match`). Answered with 412.
final class StreamMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
