/// All hearings.
@NullMarked
package org.gongyi.query.hearinglist;

import org.jspecify.annotations.NullMarked;
