package org.gongyi.web.act;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.fact.FactCommand;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionId;

/// What acts act on: a sealed family of acts and the component that names their subject.
public enum Procedure {
    RESOLUTION(ResolutionCommand.class, "resolution") {
        @Override
        public CommunityCode communityOf(String subject) {
            return new ResolutionId(subject).community();
        }
    },
    COMMUNITY(CommunityCommand.class, "community") {
        @Override
        public CommunityCode communityOf(String subject) {
            return new CommunityCode(subject);
        }
    },
    FACT(FactCommand.class, "fact") {
        @Override
        public CommunityCode communityOf(String subject) {
            return new FactId(subject).community();
        }
    };

    private final Class<? extends LedgerAct> family;
    private final String subject;

    Procedure(Class<? extends LedgerAct> family, String subject) {
        this.family = family;
        this.subject = subject;
    }

    public Class<? extends LedgerAct> family() {
        return family;
    }

    /// The component that names what is acted on. It comes from the path, never from the body.
    public String subject() {
        return subject;
    }

    /// @throws org.gongyi.contract.Malformed where the subject is no name of this kind
    public abstract CommunityCode communityOf(String subject);

    /// The stream the log keeps of a subject.
    public String streamOf(String subject) {
        return WireName.of(this) + "/" + subject;
    }
}
