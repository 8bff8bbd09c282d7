/// Every community as its register stands now.
@NullMarked
package org.gongyi.query.communityregister;

import org.jspecify.annotations.NullMarked;
