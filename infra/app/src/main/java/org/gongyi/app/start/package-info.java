@NullMarked
package org.gongyi.app.start;

import org.jspecify.annotations.NullMarked;
