package org.gongyi.command.mandate;

import static java.util.Map.entry;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.roll.RollId;

/// An act of any kind in one community, filled with whatever its constructor accepts.
final class AnyAct {

    private final Map<Class<?>, Object> words;

    AnyAct(CommunityCode community, LocalDate day) {
        words = Map.ofEntries(
                entry(CommunityCode.class, community),
                entry(ResolutionId.class, new ResolutionId(community + "-0a1b2c3d4e")),
                entry(FactId.class, FactId.of(community, 41)),
                entry(ElectionId.class, new ElectionId(community + "-0a1b2c3d4e")),
                entry(HearingId.class, new HearingId(community + "-0a1b2c3d4e")),
                entry(EstateId.class, new EstateId(community + "-0a1b2c3d4e")),
                entry(Area.class, new Area("100.00")),
                entry(PetitionId.class, new PetitionId(community + "-0a1b2c3d4e")),
                entry(ConventionId.class, new ConventionId(community + "-0a1b2c3d4e")),
                entry(CadreId.class, new CadreId(community + "-0a1b2c3d4e")),
                entry(RecallId.class, new RecallId(community + "-0a1b2c3d4e")),
                entry(RollId.class, new RollId(community + "-0a1b2c3d4e")),
                entry(DisclosureId.class, new DisclosureId(community + "-0a1b2c3d4e")),
                entry(ItemCode.class, new ItemCode("finance")),
                entry(PersonId.class, new PersonId("p-anybody")),
                entry(LocalDate.class, day),
                entry(List.class, List.of()),
                entry(int.class, 1),
                entry(Integer.class, 1),
                entry(long.class, 1L),
                entry(boolean.class, true));
    }

    LedgerAct of(Class<?> kind) {
        return (LedgerAct) record(kind);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(this::word).toArray());
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError("cannot fill " + type.getSimpleName(), unfit);
        }
    }

    private Object word(RecordComponent component) {
        var type = component.getType();
        if (words.containsKey(type)) return words.get(type);
        if (type == String.class) return text(component.getName());
        return type.isEnum() ? type.getEnumConstants()[0] : record(type);
    }

    private static String text(String name) {
        return switch (name) {
            case "time", "postedAt" -> "19:30";
            case "code" -> "510411";
            case "telephone" -> "0812-2222222";
            default -> name;
        };
    }
}
