/// The rules of conventions: how people give themselves rules, what no rule of theirs may say,
/// and which text is in force. No clock, no database, no framework.
@NullMarked
package org.gongyi.command.convention;

import org.jspecify.annotations.NullMarked;
