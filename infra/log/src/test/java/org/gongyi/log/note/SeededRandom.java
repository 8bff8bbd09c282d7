package org.gongyi.log.note;

import java.security.SecureRandom;
import java.util.Random;

/// The same keys in every run.
public final class SeededRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final Random random;

    public SeededRandom(String name) {
        this.random = new Random(name.hashCode());
    }

    @Override
    public void nextBytes(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
