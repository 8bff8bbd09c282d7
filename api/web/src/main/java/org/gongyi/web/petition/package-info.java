/// Petitions that a meeting be called, as everybody sees them: how many asked, whether it was called, what came of it.
@NullMarked
package org.gongyi.web.petition;

import org.jspecify.annotations.NullMarked;
