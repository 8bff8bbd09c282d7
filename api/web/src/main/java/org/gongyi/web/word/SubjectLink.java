package org.gongyi.web.word;

import org.gongyi.contract.duty.Subject;
import org.gongyi.web.act.Procedure;

/// Where to read of what a duty or a finding is about.
///
/// @param page address of it for everybody
/// @param desk address of it for officials
public record SubjectLink(String title, String page, String desk, Procedure procedure) {

    static SubjectLink of(Subject subject, String title) {
        var procedure = Procedure.named(subject.procedure());
        var page = "/%s/%s".formatted(procedure.path(), subject.id());
        return new SubjectLink(title, page, "/desk" + page, procedure);
    }

    public boolean isMatter() {
        return procedure == Procedure.RESOLUTION;
    }

    /// Whether its duties are done by acts on other subjects too.
    public boolean isRegister() {
        return procedure == Procedure.COMMUNITY;
    }
}
