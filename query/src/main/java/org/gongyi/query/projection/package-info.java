/// How a table is kept by the log: batches, positions, rows.
@NullMarked
package org.gongyi.query.projection;

import org.jspecify.annotations.NullMarked;
