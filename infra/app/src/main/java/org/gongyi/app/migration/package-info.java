@NullMarked
package org.gongyi.app.migration;

import org.jspecify.annotations.NullMarked;
