/// What is printed: notices, records and certificates, each from one record of the log
/// ([ADR 28](../../../../../../../../docs/adr/0028-paper-from-the-record-and-a-bundle-that-proves-itself.md)).
@NullMarked
package org.gongyi.web.paper;

import org.jspecify.annotations.NullMarked;
