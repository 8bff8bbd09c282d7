/// Conventions: what one knows of the resolution by which it is adopted.
@NullMarked
package org.gongyi.app.convention;

import org.jspecify.annotations.NullMarked;
