@NullMarked
package org.gongyi.app.postgres;

import org.jspecify.annotations.NullMarked;
