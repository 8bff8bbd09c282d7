/// Office holders as everybody sees them: terms, promises, reviews with their lines, and what followed.
@NullMarked
package org.gongyi.web.cadre;

import org.jspecify.annotations.NullMarked;
