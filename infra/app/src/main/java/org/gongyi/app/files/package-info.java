/// Attachments on disk: found by their digest, kept beside the log.
@NullMarked
package org.gongyi.app.files;

import org.jspecify.annotations.NullMarked;
