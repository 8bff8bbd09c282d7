package org.gongyi.web.sample;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SubscriptionQueryBackpressure;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.gongyi.contract.Page;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.fact.FactQuery;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.resolution.NoticeQuery;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// A query side that knows one village, and answers as the real one does.
public final class SampleLedger implements QueryGateway {

    @Override
    public <R, Q> CompletableFuture<R> query(String name, Q query, ResponseType<R> type) {
        return CompletableFuture.completedFuture(type.convert(answer(query)));
    }

    private static @Nullable Object answer(Object query) {
        return switch (query) {
            case CommunityQuery.Of q -> q.community().equals(SampleViews.VILLAGE) ? SampleViews.village() : null;
            case CommunityQuery.EndOfOffice _ -> null;
            case CommunityQuery.EndsOfOffice _ -> List.of();
            case CommunityQuery.Find q ->
                new Page<>(
                        SampleViews.communities().stream()
                                .filter(one -> one.code().isWithin(q.place())
                                        && one.name().contains(q.text()))
                                .toList(),
                        null);
            case ResolutionQuery.Of q ->
                Stream.of(SampleViews.lights(), SampleViews.lightsWithoutEffect())
                        .filter(one -> one.id().equals(q.resolution()))
                        .findFirst()
                        .orElse(null);
            case ResolutionQuery.NumberOf _ -> "2026-0003";
            case ResolutionQuery.Find q ->
                new Page<>(
                        SampleViews.resolutions().stream()
                                .filter(one -> one.title().contains(q.text()))
                                .filter(one -> q.status() == null || one.status() == q.status())
                                .toList(),
                        q.cursor() == null ? "older" : null);
            case WorklistQuery.Duties _ -> new Page<>(SampleViews.duties(), null);
            case ElectionQuery.Of q
            when q.election().equals(SampleElections.id(SampleViews.VILLAGE)) ->
                SampleElections.election(SampleViews.VILLAGE);
            case ElectionQuery.Of q
            when q.election().equals(SampleElections.describedId(SampleViews.VILLAGE)) ->
                SampleElections.described(SampleViews.VILLAGE);
            case ElectionQuery.Of _ -> null;
            case ElectionQuery.Overview q -> SampleElections.round(q);
            case ElectionQuery.Find _ ->
                new Page<>(List.of(SampleElections.row(SampleViews.VILLAGE, "沙坝社区村民委员会")), null);
            case RecallQuery.Of q ->
                q.recall().equals(SampleRecalls.id(SampleViews.VILLAGE))
                        ? SampleRecalls.recall(SampleViews.VILLAGE)
                        : null;
            case EstateQuery.Of q ->
                q.estate().equals(SampleEstates.id(SampleViews.VILLAGE))
                        ? SampleEstates.estate(SampleViews.VILLAGE)
                        : null;
            case EstateQuery _ -> new Page<>(List.of(SampleEstates.row(SampleViews.VILLAGE, "沙坝社区村民委员会")), null);
            case PetitionQuery.Of q ->
                q.petition().equals(SamplePetitions.id(SampleViews.VILLAGE))
                        ? SamplePetitions.petition(SampleViews.VILLAGE)
                        : null;
            case PetitionQuery _ -> new Page<>(List.of(SamplePetitions.row(SampleViews.VILLAGE, "沙坝社区村民委员会")), null);
            case CadreQuery.Of q ->
                q.cadre().equals(SampleCadres.id(SampleViews.VILLAGE)) ? SampleCadres.cadre(SampleViews.VILLAGE) : null;
            case CadreQuery _ -> new Page<>(List.of(SampleCadres.row(SampleViews.VILLAGE, "沙坝社区村民委员会")), null);
            case ConventionQuery.Of q ->
                q.convention().equals(SampleConventions.id(SampleViews.VILLAGE))
                        ? SampleConventions.convention(SampleViews.VILLAGE)
                        : null;
            case ConventionQuery _ ->
                new Page<>(List.of(SampleConventions.row(SampleViews.VILLAGE, "沙坝社区村民委员会")), null);
            case HearingQuery.Of q ->
                q.hearing().equals(SampleHearings.id(SampleViews.VILLAGE))
                        ? SampleHearings.hearing(SampleViews.VILLAGE, 300)
                        : null;
            case HearingQuery.Preparing q
            when q.resolution().value().endsWith("q0b") ->
                new Page<>(SampleHearings.four(SampleViews.VILLAGE, "沙坝社区村民委员会"), null);
            case HearingQuery _ -> new Page<>(List.of(SampleHearings.row(SampleViews.VILLAGE, "沙坝社区村民委员会")), null);
            case RecallQuery.Find _ -> new Page<>(List.of(SampleRecalls.row(SampleViews.VILLAGE, "沙坝社区村民委员会")), null);
            case DisclosureQuery.Of q -> SampleDisclosures.find(q, SampleViews.VILLAGE);
            case DisclosureQuery.OnBoard q -> SampleDisclosures.board(q.community());
            case DisclosureQuery.NowHanging q ->
                new Page<>(SampleDisclosures.board(q.community()).hanging(), q.cursor() == null ? "further" : null);
            case DisclosureQuery.Archive q ->
                new Page<>(SampleDisclosures.board(q.community()).hanging(), q.cursor() == null ? "older" : null);
            case DisclosureQuery.Count _ -> SampleDisclosures.counted();
            case DisclosureQuery.Find q -> new Page<>(SampleDisclosures.behind(SampleViews.VILLAGE, q.concern()), null);
            case NoticeQuery.Hanging _ -> SampleViews.hanging();
            case FactQuery.Erased q -> SampleViews.erased(q.digests());
            default -> throw new IllegalArgumentException("Nobody answers " + query);
        };
    }

    @Override
    public <R, Q> Publisher<R> streamingQuery(String name, Q query, Class<R> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <R, Q> Stream<R> scatterGather(String name, Q query, ResponseType<R> type, long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    public <Q, I, U> SubscriptionQueryResult<I, U> subscriptionQuery(
            String name,
            Q query,
            ResponseType<I> first,
            ResponseType<U> update,
            SubscriptionQueryBackpressure pressure,
            int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <Q, I, U> SubscriptionQueryResult<I, U> subscriptionQuery(
            String name, Q query, ResponseType<I> first, ResponseType<U> update, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super QueryMessage<?, ?>> interceptor) {
        throw new UnsupportedOperationException();
    }
}
