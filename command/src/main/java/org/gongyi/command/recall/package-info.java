/// The rules of a recall, from the petition to the vote. No clock, no database, no framework.
@NullMarked
package org.gongyi.command.recall;

import org.jspecify.annotations.NullMarked;
