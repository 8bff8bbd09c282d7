/// Records that are taken away with all that proves them
/// ([ADR 28](../../../../../../../../docs/adr/0028-paper-from-the-record-and-a-bundle-that-proves-itself.md)).
@NullMarked
package org.gongyi.web.bundle;

import org.jspecify.annotations.NullMarked;
