/// Chinese text as it is searched: exact words, no dictionary.
@NullMarked
package org.gongyi.query.search;

import org.jspecify.annotations.NullMarked;
