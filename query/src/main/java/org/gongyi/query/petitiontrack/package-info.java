/// One petition that a meeting be called, folded from its own stream.
@NullMarked
package org.gongyi.query.petitiontrack;

import org.jspecify.annotations.NullMarked;
