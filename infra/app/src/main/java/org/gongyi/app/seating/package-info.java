@NullMarked
package org.gongyi.app.seating;

import org.jspecify.annotations.NullMarked;
