/// The rules of petitions that a meeting be called: who signed, by when the meeting is due, who calls it, and
/// whether it was held. No clock, no database, no framework.
@NullMarked
package org.gongyi.command.petition;

import org.jspecify.annotations.NullMarked;
