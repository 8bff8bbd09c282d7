package org.gongyi.web.roll;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.roll.Registration;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollId;
import org.gongyi.web.act.Fault;
import org.gongyi.web.act.MalformedAct;
import org.jspecify.annotations.Nullable;

/// What is said of a sheet beside it: day, objection, decision, reason. The same names in the form and in the API.
record RollAct(String occurredOn, String objection, String decision, String reason) {

    static RollAct of(HttpServletRequest request, LocalDate today) {
        var day = text(request, "occurredOn");
        return new RollAct(
                day.isEmpty() ? today.toString() : day,
                text(request, "objection"),
                text(request, "decision"),
                text(request, "reason"));
    }

    private static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /// @throws MalformedAct naming every field that cannot be read
    RegisterVoters with(RollId roll, List<Registration> voters) {
        var faults = new ArrayList<Fault>();
        var day = day(faults);
        var number = number(faults);
        if (day == null || !faults.isEmpty()) throw new MalformedAct(faults);
        try {
            return new RegisterVoters(roll, day, voters, number, decision, List.of(), reason);
        } catch (Malformed malformed) {
            throw new MalformedAct(new Fault(
                    "?" + malformed.field(),
                    Fault.Reason.valueOf(malformed.reason().name()),
                    malformed.limit()));
        }
    }

    private @Nullable LocalDate day(List<Fault> faults) {
        try {
            return LocalDate.parse(occurredOn);
        } catch (DateTimeException _) {
            faults.add(new Fault("?occurredOn", Fault.Reason.NOT_A_DATE, 0));
            return null;
        }
    }

    private @Nullable Integer number(List<Fault> faults) {
        if (objection.isEmpty()) return null;
        if (objection.matches("\\d{1,5}")) return Integer.valueOf(objection);
        faults.add(new Fault("?objection", Fault.Reason.NOT_WHOLE, 0));
        return null;
    }
}
