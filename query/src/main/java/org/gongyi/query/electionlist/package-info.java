/// All elections, and how a round of them stands.
@NullMarked
package org.gongyi.query.electionlist;

import org.jspecify.annotations.NullMarked;
