/// What everybody will read holds no number of a person: the same of every procedure that publishes what people wrote.
@NullMarked
package org.gongyi.command.privacy;

import org.jspecify.annotations.NullMarked;
