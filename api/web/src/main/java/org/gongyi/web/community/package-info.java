/// Communities: how to find one's own, and what hangs on its board.
@NullMarked
package org.gongyi.web.community;

import org.jspecify.annotations.NullMarked;
