package org.gongyi.contract;

/// A value about one person that stands in no entry. The entry holds a salted digest at its place; the value itself is
/// kept beside the log, encrypted under a key of that person, and can be erased by law
/// (个人信息保护法 第四十七条).
///
/// A decider makes it open, the store closes it while it writes, and whoever reads the log finds it closed. No rule may
/// depend on what is in it, for one day nobody can tell.
public sealed interface Sealed<T> {

    /// Closed by the store when the event is recorded.
    static <T> Sealed<T> of(PersonId person, T value) {
        return new Open<>(person, value);
    }

    /// Of what may be left out.
    static <T> @Nullable Sealed<T> ofNullable(PersonId person, @Nullable T value) {
        return value == null ? null : of(person, value);
    }

    /// A name with the person who bears it.
    static @Nullable Sealed<String> nameOf(@Nullable Named somebody) {
        return somebody == null ? null : of(somebody.person(), somebody.name());
    }

    /// On its way to the store. Never shown, so that no message and no log line can hold it.
    record Open<T>(PersonId person, T value) implements Sealed<T> {

        public Open {
            person = Require.present("person", person);
            value = Require.present("value", value);
        }

        @Override
        public String toString() {
            return "Sealed[" + person + "]";
        }
    }

    /// As it is recorded.
    ///
    /// @param digest base64url(SHA-256(disclosure)) without padding, of the disclosure of RFC 9901
    record Closed<T>(String digest) implements Sealed<T> {

        /// The form of a digest.
        public static final String FORM = "[A-Za-z0-9_-]{43}";

        public Closed {
            digest = Require.matches("digest", digest, FORM);
        }
    }
}
