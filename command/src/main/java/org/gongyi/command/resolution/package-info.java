@NullMarked
package org.gongyi.command.resolution;

import org.jspecify.annotations.NullMarked;
