/// The rules of disclosure, from the day an item is due to the day it comes off the board. No clock,
/// no database, no framework.
@NullMarked
package org.gongyi.command.disclosure;

import org.jspecify.annotations.NullMarked;
