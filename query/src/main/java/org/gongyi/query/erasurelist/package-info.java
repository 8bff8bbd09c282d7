/// What was erased by law.
@NullMarked
package org.gongyi.query.erasurelist;

import org.jspecify.annotations.NullMarked;
