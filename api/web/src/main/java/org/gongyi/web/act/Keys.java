package org.gongyi.web.act;

import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Idempotency keys for whoever brings none. The application gives the source of randomness.
@Component
public final class Keys {

    /// What a caller may bring as a key.
    public static final String PATTERN = "[\\x21-\\x7E]{8,200}";

    private final RandomGenerator random;

    public Keys(RandomGenerator random) {
        this.random = random;
    }

    public String fresh() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
