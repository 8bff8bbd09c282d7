/// Conventions as everybody sees them: the text in force on any day, what was changed, what was ordered to be
/// corrected.
@NullMarked
package org.gongyi.web.convention;

import org.jspecify.annotations.NullMarked;
