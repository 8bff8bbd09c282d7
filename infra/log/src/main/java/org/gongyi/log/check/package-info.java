/// Checks of a whole log and of one receipt, and a copy that is checked while it is made.
package org.gongyi.log.check;
