@NullMarked
package org.gongyi.app.clock;

import org.jspecify.annotations.NullMarked;
