@NullMarked
package org.gongyi.command.weighing;

import org.jspecify.annotations.NullMarked;
