/// One estate, folded from its own stream.
@NullMarked
package org.gongyi.query.estatetrack;

import org.jspecify.annotations.NullMarked;
