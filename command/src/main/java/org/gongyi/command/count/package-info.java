/// Counting what lay in the boxes: whether the numbers can be so, and what they add up to. The same for an election and
/// for a recall.
@NullMarked
package org.gongyi.command.count;

import org.jspecify.annotations.NullMarked;
