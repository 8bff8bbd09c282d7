@NullMarked
package org.gongyi.command.community;

import org.jspecify.annotations.NullMarked;
