/// All records of office holders.
@NullMarked
package org.gongyi.query.cadrelist;

import org.jspecify.annotations.NullMarked;
