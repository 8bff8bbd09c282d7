/// Where counts under way are kept: beside the log, until they are announced.
@NullMarked
package org.gongyi.app.count;

import org.jspecify.annotations.NullMarked;
