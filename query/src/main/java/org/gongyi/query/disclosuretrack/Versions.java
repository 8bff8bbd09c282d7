package org.gongyi.query.disclosuretrack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.disclosure.Beneficiary;
import org.gongyi.contract.disclosure.DisclosureView.Body;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Sight;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.PostingEvent;
import org.gongyi.contract.disclosure.PostingEvent.BoardSeen;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePosted;
import org.gongyi.contract.disclosure.PostingEvent.DisclosurePostedWithResolution;
import org.gongyi.contract.disclosure.PostingEvent.DisclosureTakenDown;
import org.gongyi.contract.disclosure.PostingEvent.PostingInterrupted;
import org.gongyi.contract.disclosure.PostingEvent.PostingResumed;
import org.gongyi.contract.disclosure.PostingEvent.Untold;
import org.gongyi.contract.disclosure.PreparingEvent;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.BeneficiariesPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.LinesEntered;
import org.gongyi.contract.disclosure.PreparingEvent.Prepared;
import org.gongyi.contract.disclosure.PreparingEvent.StatementPrepared;
import org.gongyi.contract.disclosure.PreparingEvent.TextPrepared;
import org.gongyi.contract.disclosure.ReviewingEvent;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureApproved;
import org.gongyi.contract.disclosure.ReviewingEvent.DisclosureReviewed;
import org.gongyi.contract.disclosure.ReviewingEvent.ReviewAnswered;
import org.gongyi.contract.disclosure.StatementLine;
import org.gongyi.contract.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/// What was prepared, looked at and posted, version by version. Lines that stand in several entries are one list again.
final class Versions {

    private final TreeMap<Integer, Version> versions = new TreeMap<>();
    private final TreeMap<Integer, List<StatementLine>> lines = new TreeMap<>();
    private final TreeMap<Integer, List<Beneficiary>> names = new TreeMap<>();
    private final TreeMap<Integer, List<FileRef>> pictures = new TreeMap<>();

    void prepared(PreparingEvent event, long position) {
        switch (event) {
            case Prepared e -> versions.put(e.version(), fresh(e, position));
            case LinesEntered e -> {
                lines.computeIfAbsent(e.version(), _ -> new ArrayList<>()).addAll(e.lines());
                pictures.computeIfAbsent(e.version(), _ -> new ArrayList<>()).addAll(e.files());
            }
            case BeneficiariesEntered e ->
                names.computeIfAbsent(e.version(), _ -> new ArrayList<>()).addAll(e.beneficiaries());
        }
    }

    private static Version fresh(Prepared e, long position) {
        return new Version(
                e.version(),
                e.segment(),
                e.corrects(),
                e.findings().reason(),
                e.occurredOn(),
                position,
                body(e),
                switch (e) {
                    case TextPrepared one -> one.files();
                    case StatementPrepared one -> one.files();
                    case BeneficiariesPrepared one -> one.files();
                },
                null,
                null,
                null,
                false,
                List.of());
    }

    private static Body body(Prepared event) {
        return switch (event) {
            case TextPrepared e -> new Body.Text(e.content());
            case StatementPrepared e -> new Body.Statement(e.totals(), e.earlier(), e.summary(), List.of());
            case BeneficiariesPrepared e -> new Body.Beneficiaries(e.purpose(), e.people(), e.total(), List.of());
        };
    }

    void reviewed(ReviewingEvent event) {
        switch (event) {
            case DisclosureReviewed e ->
                change(e.version(), v -> with(v, new Said(e.verdict(), e.remark(), null, v.approved()), v.postings()));
            case ReviewAnswered e ->
                change(
                        e.version(),
                        v -> with(v, new Said(v.verdict(), v.remark(), e.answer(), v.approved()), v.postings()));
            case DisclosureApproved e ->
                change(e.version(), v -> with(v, new Said(v.verdict(), v.remark(), v.answer(), true), v.postings()));
        }
    }

    void posted(PostingEvent event) {
        switch (event) {
            case DisclosurePosted e -> change(e.version(), v -> hanging(v, plus(v.postings(), Postings.of(e))));
            case BoardSeen e -> last(e.version(), p -> Postings.seen(p, new Sight(e.occurredOn(), e.sighting())));
            case DisclosurePostedWithResolution _, Untold _ -> {}
            case PostingInterrupted e -> last(e.version(), p -> Postings.fallen(p, e));
            case PostingResumed e -> last(e.version(), p -> Postings.resumed(p, e));
            case DisclosureTakenDown e -> last(e.version(), p -> Postings.takenDown(p, e));
        }
    }

    /// What happens to a version that hangs.
    private void last(int number, UnaryOperator<Posting> happens) {
        change(number, v -> {
            var before = v.postings().subList(0, v.postings().size() - 1);
            return hanging(v, plus(before, happens.apply(v.postings().getLast())));
        });
    }

    private static List<Posting> plus(List<Posting> some, Posting one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    List<Version> list() {
        return versions.values().stream().map(this::whole).toList();
    }

    private Version whole(Version v) {
        return switch (v.body()) {
            case Body.Text _ -> v;
            case Body.Statement s ->
                with(
                        v,
                        new Body.Statement(
                                s.totals(), s.earlier(), s.summary(), lines.getOrDefault(v.number(), List.of())),
                        pictures.getOrDefault(v.number(), List.of()));
            case Body.Beneficiaries b ->
                with(v, new Body.Beneficiaries(b.purpose(), b.people(), b.total(), named(v)), List.of());
        };
    }

    /// Once a list came off the board it is told in sums only (PII-AFTER).
    private List<Beneficiary> named(Version v) {
        return v.isPosted() && !v.isHanging() ? List.of() : names.getOrDefault(v.number(), List.of());
    }

    private void change(int number, UnaryOperator<Version> change) {
        versions.computeIfPresent(number, (_, version) -> change.apply(version));
    }

    private record Said(
            @Nullable Verdict verdict,
            @Nullable String remark,
            @Nullable String answer,
            boolean approved) {

        static Said of(Version v) {
            return new Said(v.verdict(), v.remark(), v.answer(), v.approved());
        }
    }

    private static Version hanging(Version v, List<Posting> postings) {
        return with(v, Said.of(v), postings);
    }

    private static Version with(Version v, Said said, List<Posting> postings) {
        return with(v, v.body(), v.files(), said, postings);
    }

    private static Version with(Version v, Body body, List<FileRef> more) {
        return with(v, body, Stream.concat(v.files().stream(), more.stream()).toList(), Said.of(v), v.postings());
    }

    private static Version with(Version v, Body body, List<FileRef> files, Said said, List<Posting> postings) {
        return new Version(
                v.number(),
                v.segment(),
                v.corrects(),
                v.reason(),
                v.preparedOn(),
                v.position(),
                body,
                files,
                said.verdict(),
                said.remark(),
                said.answer(),
                said.approved(),
                postings);
    }
}
