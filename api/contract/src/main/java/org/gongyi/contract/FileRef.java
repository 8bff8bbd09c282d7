package org.gongyi.contract;

/// An attachment by digest. The bytes live outside the log and may be erased by law; the digests stay.
///
/// @param digest of the file as it was handed in: SHA-256, 64 lower-case hexadecimal digits
/// @param bytes of the file as it was handed in
/// @param type media type, told from the bytes themselves
/// @param name what it is: 签到表, 会议记录
/// @param copy digest of the picture the public sees, without place and device; absent where it sees the file itself
public record FileRef(
        String digest,
        long bytes,
        String type,
        String name,
        @Nullable String copy) {

    public FileRef {
        digest = Require.matches("files.digest", digest, "[0-9a-f]{64}");
        bytes = Require.between("files.bytes", bytes, 1, 100_000_000);
        type = Require.matches("files.type", type, "[a-z]+/[a-z0-9.+-]{1,60}");
        name = Require.line("files.name", name);
        copy = copy == null ? null : Require.matches("files.copy", copy, "[0-9a-f]{64}");
    }

    /// What the public may fetch.
    public String shown() {
        return copy == null ? digest : copy;
    }
}
