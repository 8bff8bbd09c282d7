/// All petitions that a meeting be called.
@NullMarked
package org.gongyi.query.petitionlist;

import org.jspecify.annotations.NullMarked;
