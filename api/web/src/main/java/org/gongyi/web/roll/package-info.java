/// The roll of voters: handed in as a sheet, kept by the election committee, shown while it is posted.
@NullMarked
package org.gongyi.web.roll;

import org.jspecify.annotations.NullMarked;
