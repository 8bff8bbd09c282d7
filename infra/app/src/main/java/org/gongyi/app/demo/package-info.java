/// A year of one village and one urban community, played through real commands.
@NullMarked
package org.gongyi.app.demo;

import org.jspecify.annotations.NullMarked;
