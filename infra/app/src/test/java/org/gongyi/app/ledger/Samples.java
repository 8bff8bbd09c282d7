package org.gongyi.app.ledger;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.gongyi.command.shell.ActContext;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Duty;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.Period;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.roll.RollId;

/// One full event of any type, always the same: every component filled, also those that may be left out.
public final class Samples {

    public static final Actor CLERK = new Actor(Office.PARTY_BRANCH, new PersonId("p-0a1b2c3d"), "510402001002");
    public static final Instant RECORDED_AT = Instant.parse("2026-03-05T16:21:07.123Z");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Citation ARTICLE = new Citation("村民委员会组织法", "第三十条", LocalDate.of(2026, 1, 1));
    private static final Findings FINDINGS = new Findings(
            "2026-03-01",
            List.of(new Check(
                    "DM-VR-QUORUM",
                    true,
                    OnFail.VOID,
                    Map.of("members", 60L, "present", 41L, "needed", 40L),
                    "应到 60,实到 41,须达 40(2/3)",
                    ARTICLE)),
            List.of(new Duty("supervise:propose", "SY-S", Office.SUPERVISION_COMMITTEE, DAY.plusDays(4), ARTICLE)),
            "补录 \"旧账\"\n第二行");

    /// Values with a form of their own, by record and component.
    private static final Map<String, Object> PARTICULAR = Map.ofEntries(
            Map.entry("Meeting.time", "19:30"),
            Map.entry("VotersMeetingAnnounced.time", "19:30"),
            Map.entry("FileRef.copy", "fedcba9876543210".repeat(4)),
            Map.entry("FileRef.digest", "0123456789abcdef".repeat(4)),
            Map.entry("FileRef.type", "application/pdf"),
            Map.entry("Place.code", "510402001"),
            Map.entry("ContactPublished.telephone", "0812-3356789"),
            Map.entry("FactErased.digests", List.of("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")),
            Map.entry("FactErased.attachments", List.of("0123456789abcdef".repeat(4))),
            Map.entry("Beneficiary.name", "张*"),
            Map.entry("Beneficiary.group", "三组"),
            Map.entry("StatementLine.picture", "0123456789abcdef".repeat(4)),
            Map.entry("DisclosurePosted.postedAt", "09:30"),
            Map.entry("SeatsOfPost.seats", 3),
            Map.entry("PollingPlace.opens", "08:00"),
            Map.entry("PollingPlace.closes", "18:00"));

    private Samples() {}

    public static LedgerEvent of(Class<? extends LedgerEvent> type) {
        return (LedgerEvent) new Sampling(value -> Sealed.of(new PersonId("p-1b2c3d4e"), value)).record(type);
    }

    /// The same as it is read back: what was sealed is closed, and bears these digests in turn.
    static LedgerEvent recorded(Class<? extends LedgerEvent> type, Iterable<String> digests) {
        var next = digests.iterator();
        return (LedgerEvent) new Sampling(_ -> new Sealed.Closed<>(next.next())).record(type);
    }

    /// An event of the given type as the bus carries it.
    public static GenericDomainEventMessage<LedgerEvent> message(
            LedgerEvent event, String stream, long seq, String id, Actor actor) {
        return new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf('/')),
                stream,
                seq,
                new GenericMessage<>(id, event, MetaData.with(ActContext.ACTOR, actor)),
                RECORDED_AT);
    }

    /// @param seal what stands in the place of a sealed value
    private record Sampling(Function<Object, Sealed<?>> seal) {

        Object record(Class<?> type) {
            try {
                var components = type.getRecordComponents();
                var types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                var values =
                        Arrays.stream(components).map(one -> value(type, one)).toArray();
                return type.getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException failed) {
                throw new IllegalStateException("no sample of " + type, failed);
            }
        }

        private Object value(Class<?> owner, RecordComponent component) {
            var particular = PARTICULAR.get(owner.getSimpleName() + "." + component.getName());
            return particular != null ? particular : value(component.getGenericType(), component.getName());
        }

        private Object value(Type type, String name) {
            return switch (type) {
                case ParameterizedType sealed
                when sealed.getRawType() == Sealed.class -> seal.apply(value(sealed.getActualTypeArguments()[0], name));
                case ParameterizedType list -> List.of(value(list.getActualTypeArguments()[0], name));
                case Class<?> one when one == String.class -> "示例 " + name;
                case Class<?> one when one == int.class || one == Integer.class -> 41;
                case Class<?> one when one == long.class || one == Long.class -> 1_200_000L;
                case Class<?> one when one == boolean.class -> true;
                case Class<?> one when one == LocalDate.class -> DAY;
                case Class<?> one when one == CommunityCode.class -> new CommunityCode("510402001002");
                case Class<?> one when one == ResolutionId.class -> new ResolutionId("510402001002-0a1b2c3d4e");
                case Class<?> one when one == ElectionId.class -> new ElectionId("510402001002-0e1l2e3c4t");
                case Class<?> one when one == EstateId.class -> new EstateId("510402001002-0e1s2t3a4t");
                case Class<?> one when one == Area.class -> new Area("89.35");
                case Class<?> one when one == HearingId.class -> new HearingId("510402001002-0h1e2a3r4g");
                case Class<?> one when one == PetitionId.class -> new PetitionId("510402001002-0p1e2t3i4n");
                case Class<?> one when one == ConventionId.class -> new ConventionId("510402001002-0c1o2n3v4e");
                case Class<?> one when one == CadreId.class -> new CadreId("510402001002-0c1a2d3r4e");
                case Class<?> one when one == RecallId.class -> new RecallId("510402001002-0r1e2c3a4l");
                case Class<?> one when one == RollId.class -> new RollId("510402001002-0e1l2e3c4t");
                case Class<?> one when one == DisclosureId.class -> new DisclosureId("510402001002-finance-2026q1");
                case Class<?> one when one == ItemCode.class -> new ItemCode("finance");
                case Class<?> one
                when one == Period.class -> new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
                case Class<?> one when one == PersonId.class -> new PersonId("p-1b2c3d4e");
                case Class<?> one when one == Findings.class -> FINDINGS;
                case Class<?> one when one.isEnum() -> one.getEnumConstants()[0];
                case Class<?> one when one.isRecord() -> record(one);
                default -> throw new IllegalStateException("no sample of " + type);
            };
        }
    }
}
