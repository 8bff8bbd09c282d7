package org.gongyi.command.disclosure;

/// How far a report of failing has come. Its number is its place among all of its disclosure.
enum Failure {
    REPORTED,
    ORDERED,
    CLOSED
}
