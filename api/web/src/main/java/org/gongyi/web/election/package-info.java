/// Elections as everybody sees them.
@NullMarked
package org.gongyi.web.election;

import org.jspecify.annotations.NullMarked;
