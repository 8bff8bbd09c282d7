/// What hangs on a board, and how long it must: the same of every procedure that posts anything.
@NullMarked
package org.gongyi.command.posting;

import org.jspecify.annotations.NullMarked;
