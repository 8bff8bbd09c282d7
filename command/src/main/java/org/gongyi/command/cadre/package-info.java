/// What an office holder answers for: promises, the annual review and what the law draws from it. Pure functions; the
/// law is handed in.
@NullMarked
package org.gongyi.command.cadre;

import org.jspecify.annotations.NullMarked;
