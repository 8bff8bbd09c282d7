/// All disclosures: what hangs, what is owed, what is late.
@NullMarked
package org.gongyi.query.disclosurelist;

import org.jspecify.annotations.NullMarked;
