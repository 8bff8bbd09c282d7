/// The officials' desk: what waits, what can be done next, one form an act.
@NullMarked
package org.gongyi.web.desk;

import org.jspecify.annotations.NullMarked;
