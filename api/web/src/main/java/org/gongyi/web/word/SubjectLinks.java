package org.gongyi.web.word;

import org.gongyi.contract.duty.Subject;
import org.springframework.stereotype.Component;

/// Leads from a duty or a finding to what it is about, by its title in the language of the page.
@Component
public final class SubjectLinks {

    private final SubjectTitles titles;

    SubjectLinks(SubjectTitles titles) {
        this.titles = titles;
    }

    public SubjectLink of(Subject subject) {
        return SubjectLink.of(subject, titles.of(subject));
    }
}
