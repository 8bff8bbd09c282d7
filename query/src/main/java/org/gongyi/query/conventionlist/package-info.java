/// All conventions.
@NullMarked
package org.gongyi.query.conventionlist;

import org.jspecify.annotations.NullMarked;
