/// Reads the rulebook and the calendar of working days from the class path, and refuses what is not whole.
@NullMarked
package org.gongyi.command.rulebook;

import org.jspecify.annotations.NullMarked;
