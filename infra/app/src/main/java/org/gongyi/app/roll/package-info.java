/// The table by which voters are found, beside the log: one-way images of what may not be kept.
@NullMarked
package org.gongyi.app.roll;

import org.jspecify.annotations.NullMarked;
