/// What a log needs to publish itself: its key, its lock store, its folder of static files.
package org.gongyi.log.publish;
