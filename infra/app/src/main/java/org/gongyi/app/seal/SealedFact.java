package org.gongyi.app.seal;

import java.util.UUID;

/// A sealed value as it is kept beside its entry.
///
/// @param digest names it in the entry
/// @param path where in the entry
/// @param key of its person
/// @param box the disclosure, encrypted
public record SealedFact(String digest, String path, UUID key, byte[] box) {}
