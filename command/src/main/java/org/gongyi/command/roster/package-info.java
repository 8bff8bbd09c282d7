@NullMarked
package org.gongyi.command.roster;

import org.jspecify.annotations.NullMarked;
