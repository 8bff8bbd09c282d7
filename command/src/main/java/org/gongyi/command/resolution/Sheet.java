package org.gongyi.command.resolution;

import java.time.LocalDate;
import org.gongyi.contract.resolution.Station;

/// The sheet of one sitting. Two of one station may be held on one day.
///
/// @param entry its place in the trail, from 1
record Sheet(int entry, Station station, LocalDate heldOn) {}
