/// Who is on the roster of an estate: the sheets by which owners and their ballots are handed in, for those who keep
/// it.
@NullMarked
package org.gongyi.web.owners;

import org.jspecify.annotations.NullMarked;
