/// What is taken along into a calendar or a feed reader, whatever it is about.
@NullMarked
package org.gongyi.web.feed;

import org.jspecify.annotations.NullMarked;
