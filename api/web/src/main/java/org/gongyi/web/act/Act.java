package org.gongyi.web.act;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.gongyi.contract.BySheet;
import org.gongyi.contract.ByTheLedgerAlone;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Personal;

/// One act of the ledger as the web layer knows it.
///
/// @param name kebab-case: `start-implementation`
/// @param blanks every component of its record, the subject included
public record Act(Procedure procedure, String name, Class<? extends LedgerAct> type, List<Blank> blanks) {

    /// Whether it is read from a sheet that is handed in, and from nothing else.
    public boolean isBySheet() {
        return BySheet.class.isAssignableFrom(type);
    }

    public boolean isByTheLedgerAlone() {
        return ByTheLedgerAlone.class.isAssignableFrom(type);
    }

    /// Names of the blanks that no device keeps a draft of.
    public List<String> personal() {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .toList();
    }

    /// What a person fills in: all but the subject, which the address already names.
    public List<Blank> asked() {
        return blanks.stream()
                .filter(blank -> !blank.name().equals(procedure.subject()))
                .toList();
    }
}
