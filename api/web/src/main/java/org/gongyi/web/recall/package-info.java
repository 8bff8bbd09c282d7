/// Recalls as everybody sees them.
@NullMarked
package org.gongyi.web.recall;

import org.jspecify.annotations.NullMarked;
