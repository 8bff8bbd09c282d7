/// Estates: what their owners vote on, and what came of it.
@NullMarked
package org.gongyi.web.estate;

import org.jspecify.annotations.NullMarked;
