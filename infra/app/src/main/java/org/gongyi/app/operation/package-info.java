@NullMarked
package org.gongyi.app.operation;

import org.jspecify.annotations.NullMarked;
