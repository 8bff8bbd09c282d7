/// The list of all matters, and the search over them.
@NullMarked
package org.gongyi.query.resolutionlist;

import org.jspecify.annotations.NullMarked;
