package org.gongyi.web.api;

/// Something was recorded since the state the caller saw (`If-Match`). Answered with 412; nothing of the act is stored.
final class StreamMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
