package org.gongyi.web.desk;

import java.util.List;
import org.gongyi.contract.PersonId;
import org.gongyi.web.act.Blank;
import org.gongyi.web.act.Shape;

/// Which blanks of a form ask for a person, and in which of them a person is new.
final class PersonBlank {

    /// Under this, beside the choice, somebody types the number of a person who is not among those offered.
    static final String TYPED = ".typed";

    private PersonBlank() {}

    static boolean is(Shape shape) {
        return shape instanceof Shape.Code code && code.type() == PersonId.class;
    }

    /// Whether one left blank is given a number: only where a name stands beside it, and nobody may be missing. Of two
    /// relatives, or of the votes of a candidate, a number nobody has would name nobody.
    static boolean isNumbered(Shape.Group group, Blank blank) {
        return blank.required() && is(blank.shape()) && isNamed(group);
    }

    static boolean isNumbered(Shape.Group group, String name) {
        return group.blanks().stream().anyMatch(blank -> blank.name().equals(name) && isNumbered(group, blank));
    }

    private static boolean isNamed(Shape.Group group) {
        return group.blanks().stream().anyMatch(blank -> blank.name().equals("name"));
    }

    static boolean isAmong(List<Blank> blanks) {
        return blanks.stream().anyMatch(blank -> isIn(blank.shape()));
    }

    private static boolean isIn(Shape shape) {
        return switch (shape) {
            case Shape.Group group -> isAmong(group.blanks());
            case Shape.Several several -> isIn(several.of());
            default -> is(shape);
        };
    }
}
