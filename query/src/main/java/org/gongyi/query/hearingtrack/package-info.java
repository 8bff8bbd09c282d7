/// One hearing on its way, folded from its own stream.
@NullMarked
package org.gongyi.query.hearingtrack;

import org.jspecify.annotations.NullMarked;
