/// What one office holder answers for, folded from its own stream.
@NullMarked
package org.gongyi.query.cadretrack;

import org.jspecify.annotations.NullMarked;
