package org.gongyi.webtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Citation;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Office;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactId;
import org.gongyi.contract.fact.FactQuery.Erasure;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.seal.SealedFacts;

/// Position 41 of the village seals three values: one is there, one was erased, one is gone without a word.
public final class SealedOfTests implements SealedFacts {

    public static final FactId FACT = FactId.of(Views.COMMUNITY, 41);
    public static final String THERE = "t".repeat(43);
    public static final String ERASED = "e".repeat(43);
    public static final String MISSING = "m".repeat(43);
    public static final String FILE = "f".repeat(64);

    static final Erasure ERASURE = new Erasure(
            ERASED,
            41,
            57,
            LocalDate.of(2026, 3, 5),
            Office.COMMITTEE,
            ErasureBasis.CONSENT_WITHDRAWN,
            new Citation("个人信息保护法", "第四十七条", LocalDate.of(2021, 11, 1)));

    public final List<FactId> read = new ArrayList<>();

    @Override
    public Optional<FactId> at(long position) {
        return position == FACT.position() ? Optional.of(FACT) : Optional.empty();
    }

    @Override
    public Optional<Outline> of(FactId fact) {
        return fact.equals(FACT)
                ? Optional.of(new Outline(
                        "resolution.unit-replied.v1",
                        Office.COMMITTEE,
                        List.of(
                                new Place("/facts/representative", THERE),
                                new Place("/facts/proposer", ERASED),
                                new Place("/facts/ground", MISSING)),
                        List.of(new FileRef(FILE, 1, "application/pdf", "签到表", null))))
                : Optional.empty();
    }

    @Override
    public List<Opened> open(FactId fact) {
        read.add(fact);
        return List.of(new Opened(THERE, ActJson.written("<b>赵工</b>"), "a-disclosure"));
    }
}
