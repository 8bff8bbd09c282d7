package org.gongyi.log;

/// Why something was refused. One constant for each reason a caller, a page or a test may need to tell
/// apart.
public enum Cause {
    /// Longer, larger or more numerous than the format or this reader allows; nothing was allocated for it.
    TOO_LARGE,
    /// Not UTF-8, or a control character, carriage return or no-break space where only text may stand.
    BAD_TEXT,
    /// A number that is not plain decimal, has a leading zero, or does not fit.
    BAD_NUMBER,
    /// Base64 that is not the one canonical way to write its bytes.
    BAD_BASE64,
    /// A hash that has not 32 bytes.
    BAD_HASH_LENGTH,
    /// Bytes that have another digest than the one that stands before them.
    DIGEST_MISMATCH,
    /// Lines, separators or fields are missing, doubled or out of place.
    BAD_FORM,
    /// A path that names no tile or bundle.
    BAD_PATH,
    /// A verifier key that is malformed, of an unsupported type, or whose identifier is not its own.
    BAD_KEY,
    /// A known key whose signature does not fit the text.
    BAD_SIGNATURE,
    /// No signature by any key that is trusted.
    NO_TRUSTED_SIGNATURE,
    /// The checkpoint is of another log.
    WRONG_ORIGIN,
    /// The cosignatures do not reach the quorum of the policy.
    NO_QUORUM,
    /// A position that the tree does not have.
    INDEX_OUT_OF_TREE,
    /// A proof with too few or too many hashes for its tree.
    PROOF_LENGTH,
    /// A proof whose hashes do not lead to the root.
    ROOT_MISMATCH,
    /// The larger tree does not contain the smaller one.
    NOT_CONSISTENT,
    /// The tree is smaller than one that was seen before.
    SHRUNK,
    /// Two different trees of one size, or two histories, signed for one log.
    FORK,
    /// A tile whose hashes are not those of the entries or tiles below.
    TILE_MISMATCH,
    /// A bundle whose entries are not those that the tree covers.
    ENTRY_MISMATCH,
    /// A daily tally that does not count what the log holds.
    TALLY_MISMATCH,
    /// A disclosed value whose digest does not stand in the entry.
    UNKNOWN_DISCLOSURE,
    /// Other bytes already stand where only these may ever stand.
    IMMUTABLE,
    /// A file or resource that should be there is not.
    MISSING,
    /// The disk or the network failed, or took too long.
    UNREACHABLE,
    /// The answer is none that the protocol knows.
    BAD_ANSWER
}
