/// The rules of an election, from the call to the handover. No clock, no database, no framework.
@NullMarked
package org.gongyi.command.election;

import org.jspecify.annotations.NullMarked;
