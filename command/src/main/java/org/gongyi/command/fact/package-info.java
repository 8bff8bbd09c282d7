@NullMarked
package org.gongyi.command.fact;

import org.jspecify.annotations.NullMarked;
