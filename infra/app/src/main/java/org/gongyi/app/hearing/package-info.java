/// Hearings: what a resolution knows of those that prepare it.
@NullMarked
package org.gongyi.app.hearing;

import org.jspecify.annotations.NullMarked;
