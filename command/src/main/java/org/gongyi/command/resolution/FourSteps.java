package org.gongyi.command.resolution;

import static org.gongyi.contract.resolution.Station.REVIEW;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.hearing.Hearings;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.resolution.HearingKind;

/// The four steps of a matter of people's livelihood, each by its name and in its order: 意见收集, 公开听证,
/// 党员审议, 群众决议 (SY-PZH4, 攀委发〔2015〕10号 三（三）2).
///
/// Opinions are collected as a sheet tells it, or for a hearing by the page until its last day. A hearing is a
/// 听证会: the experts of a 论证会 do not stand in for the people concerned.
record FourSteps(Dossier dossier, Hearings hearings, Weighing weighing) {

    /// @param on absent where it has not happened by its day
    private record Step(String name, Optional<LocalDate> on) {
        static Step now(String name, LocalDate day) {
            return new Step(name, Optional.of(day));
        }

        String told() {
            return name + " " + on.map(LocalDate::toString).orElse("尚无");
        }
    }

    void hearing(LocalDate day) {
        inOrder(collected(day), Step.now("公开听证", day));
    }

    void deliberation(LocalDate day) {
        inOrder(collected(day), heard(day), Step.now("党员审议", day));
    }

    void decision(LocalDate day) {
        var deliberated = dossier.dayOf(REVIEW).filter(on -> !on.isAfter(day));
        var by = deliberated.orElse(day);
        inOrder(collected(by), heard(by), new Step("党员审议", deliberated), Step.now("群众决议", day));
    }

    private void inOrder(Step... steps) {
        if (!dossier.deliberation().livelihood()) return;
        var told = Stream.of(steps).map(Step::told).collect(Collectors.joining(" → "));
        var holds = Stream.of(steps).allMatch(step -> step.on().isPresent());
        weighing.guard("SY-PZH4", holds, "民生事项四步：" + told + (holds ? "" : "，须依次完成"));
    }

    private Step collected(LocalDate by) {
        var first = Stream.concat(Stream.ofNullable(dossier.deliberation().opinionsOn()), hearings.collected().stream())
                .min(LocalDate::compareTo);
        return new Step("意见收集", first.filter(on -> !on.isAfter(by)));
    }

    private Step heard(LocalDate by) {
        var on = collected(by).on();
        return new Step("公开听证", on.flatMap(first -> heardBetween(HearingKind.HEARING, HearingForm.HEARING, first, by)));
    }

    /// As a sheet alone tells it, or as a hearing of its own does: that one counts once its outcome is known.
    Optional<LocalDate> heardBetween(HearingKind kind, HearingForm form, LocalDate first, LocalDate last) {
        return Stream.concat(
                        dossier.deliberation().heardBetween(kind, first, last).stream(),
                        hearings.heardBetween(form, first, last).stream())
                .min(LocalDate::compareTo);
    }
}
