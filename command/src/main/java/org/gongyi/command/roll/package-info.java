/// The rules of a roll of voters: who is put on it, on what ground, who is struck. No clock, no database, no framework.
@NullMarked
package org.gongyi.command.roll;

import org.jspecify.annotations.NullMarked;
