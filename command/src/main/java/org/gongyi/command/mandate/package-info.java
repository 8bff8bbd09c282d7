@NullMarked
package org.gongyi.command.mandate;

import org.jspecify.annotations.NullMarked;
