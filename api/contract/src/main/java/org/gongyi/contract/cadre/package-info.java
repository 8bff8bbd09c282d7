/// The words of what an office holder answers for: promises, the annual review (述职述廉 · 民主评议) and what followed.
package org.gongyi.contract.cadre;
