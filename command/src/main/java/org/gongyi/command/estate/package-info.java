/// The rules of estates: whose flats they are, and what owners decide by area and by number. No clock, no database, no
/// framework.
@NullMarked
package org.gongyi.command.estate;

import org.jspecify.annotations.NullMarked;
