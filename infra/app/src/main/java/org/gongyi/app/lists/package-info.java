/// The lists over the log, on one projection.
@NullMarked
package org.gongyi.app.lists;

import org.jspecify.annotations.NullMarked;
