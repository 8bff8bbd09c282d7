@NullMarked
package org.gongyi.command.rule;

import org.jspecify.annotations.NullMarked;
