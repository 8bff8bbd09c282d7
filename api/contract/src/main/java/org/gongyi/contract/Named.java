package org.gongyi.contract;

/// Somebody whose name no law makes public: a resident, whom a unit sent, who asked for something. Acts name them so;
/// in an event the name is [Sealed].
public record Named(PersonId person, String name) {

    public Named {
        person = Require.present("person", person);
        name = Require.line("name", name);
    }

    /// Without the name, which belongs in no message.
    @Override
    public String toString() {
        return "Named[" + person + "]";
    }
}
