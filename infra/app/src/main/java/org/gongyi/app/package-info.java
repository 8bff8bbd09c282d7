@NullMarked
package org.gongyi.app;

import org.jspecify.annotations.NullMarked;
