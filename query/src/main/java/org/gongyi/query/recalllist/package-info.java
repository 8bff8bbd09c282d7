/// All recalls.
@NullMarked
package org.gongyi.query.recalllist;

import org.jspecify.annotations.NullMarked;
