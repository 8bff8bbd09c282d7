/// Two versions of one text beside each other.
@NullMarked
package org.gongyi.web.compare;

import org.jspecify.annotations.NullMarked;
