package org.gongyi.web.count;

/// What became of a change at the desk.
public sealed interface CountStep {

    /// It is kept once this is stored.
    record Done(CountState state) implements CountStep {}

    /// Nothing changed. Words are `count.problem.` and the name.
    record Refused(String problem) implements CountStep {}
}
