/// The words of estates (小区) and their owners (业主): whose flats they are, what owners vote on, and what came of it.
package org.gongyi.contract.estate;
