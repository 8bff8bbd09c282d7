package org.gongyi.contract.community;

import org.gongyi.contract.PersonId;
import org.gongyi.contract.Require;

/// One seat of a body and who sits on it. Names of office holders are public facts by law.
public record Seat(PersonId person, String name, Post post) {

    public Seat {
        person = Require.present("person", person);
        name = Require.line("name", name);
        post = Require.present("post", post);
    }

    /// 主任(书记) · 副主任(副书记) · 委员
    public enum Post {
        CHAIR,
        VICE_CHAIR,
        MEMBER
    }
}
