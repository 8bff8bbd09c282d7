/// How a page looks to whom: language, size of type, 长辈版, and how long it may be kept.
@NullMarked
package org.gongyi.web.look;

import org.jspecify.annotations.NullMarked;
