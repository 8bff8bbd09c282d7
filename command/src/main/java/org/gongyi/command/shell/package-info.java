/// Puts any decider on Axon. A new procedure brings its words and its decider, and no Axon class.
@NullMarked
package org.gongyi.command.shell;

import org.jspecify.annotations.NullMarked;
