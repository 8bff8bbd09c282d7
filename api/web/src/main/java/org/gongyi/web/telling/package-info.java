/// What an entry says to a reader, whatever family of events it is of: one mechanism for the trail of a matter and
/// for the page of any record.
@NullMarked
package org.gongyi.web.telling;

import org.jspecify.annotations.NullMarked;
