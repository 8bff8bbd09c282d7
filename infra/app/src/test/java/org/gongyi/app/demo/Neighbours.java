package org.gongyi.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;

/// Who is on the roll of a small village: those who are named, in that order, then others up to sixty. Of each
/// household of three the first represents it.
public record Neighbours(CommunityCode village, Ground ground) {

    private static final int ALL = 60;

    public PersonId person(int number) {
        return new PersonId("p-%sn%02d".formatted(village.value().substring(6), number));
    }

    public List<Registration> roll(String... named) {
        var names = new ArrayList<>(List.of(named));
        while (names.size() < ALL) names.add("邻居%02d".formatted(names.size() + 1));
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(number -> voter(number, names.get(number - 1)))
                .toList();
    }

    private Registration voter(int number, String name) {
        return new Registration(
                number + 1,
                person(number),
                "%044d%012d%08d".formatted(0, Long.parseLong(village.value()), number),
                name,
                LocalDate.of(1970, 1, 1).plusDays(number),
                "一组",
                Integer.toString((number + 2) / 3),
                ground,
                null,
                true,
                true,
                false,
                number % 3 == 1,
                false);
    }
}
