/// The words of a roll of voters (登记参加选举的村民名单): who is on it, on what ground, and who was struck.
package org.gongyi.contract.roll;
