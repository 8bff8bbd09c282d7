/// What is run from a terminal: `java -jar log.jar verify …`.
package org.gongyi.log.program;
