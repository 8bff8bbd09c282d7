/// REST under `/api`.
@NullMarked
package org.gongyi.web.api;

import org.jspecify.annotations.NullMarked;
