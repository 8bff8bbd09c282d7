package org.gongyi.web.act;

import java.util.function.Function;
import org.gongyi.contract.Malformed;
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

    /// A name as it stands in an address: one that cannot be one names nothing.
    public static <I> I unless(String kind, String name, Function<String, I> read) {
        try {
            return read.apply(name);
        } catch (Malformed _) {
            throw new NothingThere(kind, name);
        }
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
