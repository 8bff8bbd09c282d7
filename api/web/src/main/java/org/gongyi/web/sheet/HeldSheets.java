package org.gongyi.web.sheet;

import java.util.Optional;
import org.gongyi.contract.PersonId;

/// Sheets between their first look and their recording, in memory and for minutes only: they may hold numbers
/// of papers. Answered by the process that has a clock.
public interface HeldSheets {

    /// @return a name nobody can guess, by which whoever handed it in finds it again
    String hold(Table sheet, PersonId by);

    /// Nothing where it was let go meanwhile, or is somebody else's.
    Optional<Table> find(String name, PersonId by);

    void letGo(String name);
}
