/// What hangs on the boards.
@NullMarked
package org.gongyi.query.noticelist;

import org.jspecify.annotations.NullMarked;
