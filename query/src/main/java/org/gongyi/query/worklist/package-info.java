/// What waits for whom, and what was found.
@NullMarked
package org.gongyi.query.worklist;

import org.jspecify.annotations.NullMarked;
