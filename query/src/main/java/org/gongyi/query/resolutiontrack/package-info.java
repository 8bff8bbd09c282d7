/// One matter on its way, folded from its own stream.
@NullMarked
package org.gongyi.query.resolutiontrack;

import org.jspecify.annotations.NullMarked;
