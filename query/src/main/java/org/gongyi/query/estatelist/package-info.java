/// All estates.
@NullMarked
package org.gongyi.query.estatelist;

import org.jspecify.annotations.NullMarked;
