/// The pages and the REST interface. They speak the contract through Axon's gateways and know neither side of it.
@NullMarked
package org.gongyi.web;

import org.jspecify.annotations.NullMarked;
