/// The law of one meeting: who must be there, how many must agree. The same whatever the meeting decides.
@NullMarked
package org.gongyi.command.assembly;

import org.jspecify.annotations.NullMarked;
