/// When the bodies of the communities met, and which periods they missed.
@NullMarked
package org.gongyi.query.meetingregister;

import org.jspecify.annotations.NullMarked;
