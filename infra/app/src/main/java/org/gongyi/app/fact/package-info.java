/// Entries as something that can be acted on: what they seal, opened, missed or erased.
@NullMarked
package org.gongyi.app.fact;

import org.jspecify.annotations.NullMarked;
