/// What a page says when something could not be done: what happened, what was kept, what to do.
@NullMarked
package org.gongyi.web.problem;

import org.jspecify.annotations.NullMarked;
