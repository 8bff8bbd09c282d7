/// Recalls: what they know of elections, of each other and of rolls.
@NullMarked
package org.gongyi.app.recall;

import org.jspecify.annotations.NullMarked;
