/// The rules of hearings: who is to be heard, in which form, and that nothing said is left without an
/// outcome. No clock, no database, no framework.
@NullMarked
package org.gongyi.command.hearing;

import org.jspecify.annotations.NullMarked;
