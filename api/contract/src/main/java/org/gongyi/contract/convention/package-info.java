/// The words of a convention (自治章程、村规民约、居民公约、议事规则): from collecting views to the text in force.
package org.gongyi.contract.convention;
