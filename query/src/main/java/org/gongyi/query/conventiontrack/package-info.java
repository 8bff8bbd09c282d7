/// One convention through all its versions, folded from its own stream.
@NullMarked
package org.gongyi.query.conventiontrack;

import org.jspecify.annotations.NullMarked;
