package org.gongyi.app.access;

import static org.gongyi.app.access.AccessRefused.Reason.PASSWORD_TOO_EASY;
import static org.gongyi.app.access.AccessRefused.Reason.PASSWORD_TOO_LONG;
import static org.gongyi.app.access.AccessRefused.Reason.PASSWORD_TOO_SHORT;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id, and what a password must be.
///
/// A hash takes 16 MB and tens of milliseconds, so only a few are made at a time: a flood of logins waits instead of
/// taking the memory of the ledger.
@Component
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int FEW = 4;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(FEW);
    private final String decoy = argon2.encode("nobody's password");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            places.release();
        }
    }

    boolean matches(String password, String hash) {
        if (password.length() > LONGEST) return false;
        places.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /// What an unknown account is compared with, so that it takes as long as a known one.
    String decoy() {
        return decoy;
    }

    /// Four groups of four letters, 79 bits: to be read out, typed once and changed.
    String oneTime() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) password.append('-');
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /// Length is what counts; no rule about signs. Throws [AccessRefused].
    void requireFit(String password, String login) {
        if (password.length() < SHORTEST) throw new AccessRefused(PASSWORD_TOO_SHORT);
        if (password.length() > LONGEST) throw new AccessRefused(PASSWORD_TOO_LONG);
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(login) || plain.chars().distinct().count() < 5 || isRow(plain))
            throw new AccessRefused(PASSWORD_TOO_EASY);
    }

    /// `1234567890`, `abcdefghij`: each sign the next of the one before.
    private static boolean isRow(String plain) {
        for (int i = 1; i < plain.length(); i++) {
            int step = plain.charAt(i) - plain.charAt(i - 1);
            if (step != 1 && !(plain.charAt(i - 1) == '9' && plain.charAt(i) == '0')) return false;
        }
        return true;
    }
}
