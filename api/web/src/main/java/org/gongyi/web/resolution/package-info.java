/// A resolution as residents read it: where it stands, what was weighed, the whole trail.
@NullMarked
package org.gongyi.web.resolution;

import org.jspecify.annotations.NullMarked;
