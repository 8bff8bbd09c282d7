/// Holds and finds running programs, so that they can be killed where it hurts. The program knows nothing of it.
@NullMarked
package org.gongyi.fault;

import org.jspecify.annotations.NullMarked;
