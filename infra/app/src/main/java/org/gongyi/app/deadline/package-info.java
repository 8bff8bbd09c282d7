@NullMarked
package org.gongyi.app.deadline;

import org.jspecify.annotations.NullMarked;
