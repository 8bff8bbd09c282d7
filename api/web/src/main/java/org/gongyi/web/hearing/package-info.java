/// Hearings as everybody sees them: what was asked, what was said, what became of it.
@NullMarked
package org.gongyi.web.hearing;

import org.jspecify.annotations.NullMarked;
