/// Sealed values: who may read them, and what is told where they were erased.
@NullMarked
package org.gongyi.web.seal;

import org.jspecify.annotations.NullMarked;
