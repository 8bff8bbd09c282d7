/// What readers ask: lists kept by folding the log, and pages folded from one stream.
@NullMarked
package org.gongyi.query;

import org.jspecify.annotations.NullMarked;
