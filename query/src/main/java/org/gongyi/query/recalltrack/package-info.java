/// One recall on its way, folded from its own stream.
@NullMarked
package org.gongyi.query.recalltrack;

import org.jspecify.annotations.NullMarked;
