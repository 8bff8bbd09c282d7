/// The words of a hearing (论证会、听证会、恳谈会、议事会): from the topic to what became of every opinion.
package org.gongyi.contract.hearing;
