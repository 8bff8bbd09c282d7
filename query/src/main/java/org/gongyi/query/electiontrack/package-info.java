/// One election on its way, folded from its own stream.
@NullMarked
package org.gongyi.query.electiontrack;

import org.jspecify.annotations.NullMarked;
