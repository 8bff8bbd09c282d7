package org.gongyi.web.community;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.resolution.NoticeQuery.Notice;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.community.NoticeBoard.BodyRow;
import org.gongyi.web.community.NoticeBoard.DayOfDuties;
import org.gongyi.web.community.NoticeBoard.DutyLine;
import org.gongyi.web.community.NoticeBoard.Figure;
import org.gongyi.web.community.NoticeBoard.LateMatter;
import org.gongyi.web.community.NoticeBoard.PostedLine;
import org.gongyi.web.community.NoticeBoard.SeatRow;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.SubjectLink;
import org.gongyi.web.word.SubjectLinks;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes a community's board from what the ledger answers.
@Component
final class Boards {

    private final Wording words;
    private final DutyText duties;
    private final SubjectLinks links;
    private final Resignations resignations;

    Boards(Wording words, DutyText duties, SubjectLinks links, Resignations resignations) {
        this.words = words;
        this.duties = duties;
        this.links = links;
        this.resignations = resignations;
    }

    NoticeBoard board(
            CommunityView view,
            Page<?> resolutions,
            Page<?> open,
            List<DutyItem> ofSeats,
            List<Notice> hanging,
            LocalDate today) {
        var matters = resolutions.items().stream().map(Summary.class::cast).toList();
        var due = open.items().stream().map(DutyItem.class::cast).toList();
        var late = due.stream().filter(one -> isLate(one, today)).toList();
        return new NoticeBoard(
                view,
                words.of(view.kind()),
                figures(view),
                resignations.of(ofSeats, view, today),
                bodies(view, today),
                late.isEmpty() ? null : words.say("board.late.sum", late.size(), overdue(late, today)),
                late(late, view, today),
                calendar(due.stream().filter(one -> !isLate(one, today)).toList(), view, today),
                hanging.stream().map(notice -> posted(notice, today)).toList(),
                matters.stream().filter(one -> isUnderWay(one.status())).toList(),
                matters.stream().filter(one -> !isUnderWay(one.status())).toList(),
                resolutions.next());
    }

    private static boolean isLate(DutyItem duty, LocalDate today) {
        return duty.lapsed() || duty.due().isBefore(today);
    }

    private static boolean isUnderWay(Status status) {
        return switch (status) {
            case UNDER_WAY, ADOPTED, SUSPENDED -> true;
            case REJECTED, VOID, WITHDRAWN, COMPLETED -> false;
        };
    }

    /// The matter that is longest overdue first: the duties come in the order of their days.
    private List<LateMatter> late(List<DutyItem> late, CommunityView view, LocalDate today) {
        return late.stream()
                .collect(Collectors.groupingBy(this::subject, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new LateMatter(
                        one.getKey(),
                        words.say("board.late.matter", one.getValue().size(), overdue(one.getValue(), today)),
                        lines(one.getValue(), view, today)))
                .toList();
    }

    private SubjectLink subject(DutyItem duty) {
        return links.of(duty.subject());
    }

    private static long overdue(List<DutyItem> late, LocalDate today) {
        return late.stream()
                .mapToLong(duty -> ChronoUnit.DAYS.between(duty.due(), today))
                .max()
                .orElse(0);
    }

    private List<DayOfDuties> calendar(List<DutyItem> due, CommunityView view, LocalDate today) {
        return due.stream()
                .collect(Collectors.groupingBy(DutyItem::due, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new DayOfDuties(
                        words.date(day.getKey()),
                        day.getKey().toString(),
                        duties.left(day.getKey(), today),
                        lines(day.getValue(), view, today)))
                .toList();
    }

    private List<DutyLine> lines(List<DutyItem> due, CommunityView view, LocalDate today) {
        return due.stream()
                .map(one -> new DutyLine(
                        duties.of(one.key(), one.rule()),
                        words.of(one.office(), view.kind()),
                        words.date(one.due()),
                        duties.left(one.due(), today),
                        subject(one)))
                .toList();
    }

    private PostedLine posted(Notice notice, LocalDate today) {
        return new PostedLine(
                words.of(notice.station()),
                notice.resolution().value(),
                notice.title(),
                notice.place(),
                words.date(notice.postedOn()),
                clock(notice, today));
    }

    private String clock(Notice notice, LocalDate today) {
        var hanging = words.say("board.posted.day", ChronoUnit.DAYS.between(notice.postedOn(), today));
        var until = notice.removableFrom();
        if (until == null) return hanging;
        return words.say(
                today.isBefore(until) ? "board.posted.until" : "board.posted.over", hanging, words.date(until));
    }

    private List<Figure> figures(CommunityView view) {
        var figures = new ArrayList<Figure>();
        figure(figures, "adults", view.adults());
        figure(figures, "households", view.households());
        figure(figures, "party-members", view.votingPartyMembers());
        figure(figures, "representatives", view.representatives());
        figure(figures, "women", view.womenRepresentatives());
        if (!view.groups().isEmpty()) figure(figures, "groups", view.groups().size());
        var collective = view.collective();
        if (collective != null) figure(figures, "collective-members", collective.members());
        return List.copyOf(figures);
    }

    private void figure(List<Figure> figures, String key, @Nullable Integer value) {
        if (value != null) figures.add(new Figure(words.say("register." + key), words.number(value)));
    }

    /// Who sits on that day.
    private List<BodyRow> bodies(CommunityView view, LocalDate today) {
        var byOffice = view.offices().stream()
                .filter(held -> !today.isBefore(held.from()) && !today.isAfter(held.until()))
                .sorted(Comparator.comparing(TenureView::office).thenComparing(TenureView::post))
                .collect(Collectors.groupingBy(TenureView::office, LinkedHashMap::new, Collectors.toList()));
        return byOffice.entrySet().stream()
                .map(body -> new BodyRow(
                        words.of(body.getKey(), view.kind()),
                        words.date(body.getValue().getFirst().until()),
                        body.getValue().stream()
                                .map(seat -> new SeatRow(words.post(body.getKey(), seat.post()), seat.name()))
                                .toList()))
                .toList();
    }
}
