package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.OfficeEvent.ResignationReceived;
import org.gongyi.contract.community.OfficeSettlement;

/// Who asked to leave the committee and waits for an assembly, and who left an office of which nobody was told yet.
public record OfficeBook(List<Resigning> resigning, List<Left> left) {

    static final OfficeBook EMPTY = new OfficeBook(List.of(), List.of());

    /// @param day on which the resignation was handed in
    public record Resigning(PersonId person, LocalDate day) {
        private String key() {
            return OfficeSettlement.decideResignation(person, day);
        }
    }

    /// @param day the first without the office
    public record Left(Office office, PersonId person, LocalDate day, Cause cause) {
        String key() {
            return OfficeSettlement.publishEnd(office, person);
        }
    }

    public OfficeBook {
        resigning = List.copyOf(resigning);
        left = List.copyOf(left);
    }

    OfficeBook after(CommunityEvent event) {
        return new OfficeBook(resigning(event).toList(), left(event).toList());
    }

    private Stream<Resigning> resigning(CommunityEvent event) {
        var waiting = resigning.stream().filter(one -> !OfficeSettlement.settles(event, one.key()));
        return event instanceof ResignationReceived e
                ? Stream.concat(waiting, Stream.of(new Resigning(e.person(), e.occurredOn())))
                : waiting;
    }

    /// Of somebody who left an office twice only the last time is told.
    private Stream<Left> left(CommunityEvent event) {
        if (!(event instanceof OfficeLeft e))
            return left.stream().filter(one -> !OfficeSettlement.settles(event, one.key()));
        var now = new Left(e.office(), e.person(), e.occurredOn(), e.cause());
        return Stream.concat(left.stream().filter(one -> !one.key().equals(now.key())), Stream.of(now));
    }

    Optional<Resigning> resignationOf(PersonId person) {
        return resigning.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    Optional<Left> leftBy(PersonId person, Office office) {
        return left.stream()
                .filter(one -> one.person().equals(person) && one.office() == office)
                .findFirst();
    }
}
