package org.gongyi.web.act;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is nothing under that name. Answered with 404.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NothingThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String name;

    /// @param kind `act`, `resolution`, `community`
    public NothingThere(String kind, String name) {
        super("no %s %s".formatted(kind, name));
        this.kind = kind;
        this.name = name;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
