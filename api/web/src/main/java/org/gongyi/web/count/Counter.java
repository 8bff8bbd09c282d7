package org.gongyi.web.count;

import org.gongyi.contract.PersonId;

/// Who counts. Two accounts of one person, and two people of one account, are one.
///
/// @param login of the account
public record Counter(PersonId person, String login, String name) {

    boolean is(Counter other) {
        return person.equals(other.person) || login.equals(other.login);
    }
}
