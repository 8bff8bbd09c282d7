/// The lists over the log, and who keeps them.
@NullMarked
package org.gongyi.app.lists;

import org.jspecify.annotations.NullMarked;
