package org.gongyi.log.tile;

/// The published files of a log, of a folder or behind a URL. What it gives is not to be trusted before it
/// is verified.
public interface LogSource {

    /// Bytes that a full bundle may have.
    int LARGEST = TilePath.FULL * (Short.BYTES + Bundle.LONGEST);

    /// @throws org.gongyi.log.Rejected MISSING, TOO_LARGE or UNREACHABLE
    byte[] checkpoint();

    /// The bytes of exactly so many hashes or entries. Whether a wider file is looked into for them is the
    /// source's to say.
    ///
    /// @throws org.gongyi.log.Rejected MISSING, TOO_LARGE or UNREACHABLE
    byte[] read(TilePath path);
}
