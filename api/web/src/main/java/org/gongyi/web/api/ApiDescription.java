package org.gongyi.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.contract.CommunityCode;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActCatalogue;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Procedure;
import org.gongyi.web.act.WireName;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Describes the API at `/api/openapi`: what the controllers say, with every act told by its own path and schema.
@Component
final class ApiDescription implements OpenApiCustomizer {

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("400", "malformed"),
            Map.entry("401", "not-signed-in"),
            Map.entry("403", "not-authorized"),
            Map.entry("404", "unknown"),
            Map.entry("406", "not-acceptable"),
            Map.entry("409", "lost-race"),
            Map.entry("412", "stream-moved"),
            Map.entry("413", "too-much"),
            Map.entry("415", "unsupported-media-type"),
            Map.entry("422", "unlawful"),
            Map.entry("429", "file-refused"),
            Map.entry("503", "out-of-reach"));

    private static final List<String> OF_AN_ACT =
            List.of("400", "401", "403", "404", "406", "409", "413", "415", "422", "503");

    private static final List<String> OF_A_FILE =
            List.of("400", "401", "403", "406", "413", "415", "422", "429", "503");

    private static final Set<String> OF_A_SUBJECT = Set.of("family", "id");

    private static final List<String> OF_EVERY_FAMILY =
            List.of("events", "acts", "bundle.zip", "papers/{position}.pdf");

    /// What stands beside the log while a vote is taken and counted.
    private static final List<String> DESKS = List.of("issue", "count");

    private final ActCatalogue catalogue;
    private final Said words;

    ApiDescription(ActCatalogue catalogue, ActWords words) {
        this.catalogue = catalogue;
        this.words = words.in(ActWords.ENGLISH);
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("公议簿 Gongyi").version("1").description(words.say("api.description")));
        api.servers(null);
        var paths = api.getPaths() == null ? new Paths() : api.getPaths();
        paths.remove("/api/{family}");
        paths.remove("/api/{family}/{id}/{act}");
        OF_EVERY_FAMILY.forEach(what -> ofEveryFamily(what, paths));
        DESKS.forEach(desk -> deskOfEveryVote(desk, paths));
        paths.forEach(this::reading);
        files(paths);
        for (var procedure : Procedure.values())
            for (var act : catalogue.of(procedure))
                if (act.isBySheet()) bySheet(act, paths);
                else if (!act.isByTheLedgerAlone()) describe(act, paths, api);
        api.setPaths(paths);
    }

    /// What can be asked of a subject of any procedure stands under the path of each.
    private static void ofEveryFamily(String what, Paths paths) {
        var item = paths.remove("/api/{family}/{id}/" + what);
        if (item == null) return;
        var asked = item.getGet();
        for (var procedure : Procedure.values()) {
            var operation = new Operation()
                    .operationId(WireName.of(procedure) + "-" + what.replaceAll("\\W+", "-"))
                    .addTagsItem(WireName.of(procedure))
                    .parameters(asked.getParameters().stream()
                            .filter(parameter -> !OF_A_SUBJECT.contains(parameter.getName()))
                            .collect(Collectors.toCollection(ArrayList::new)))
                    .responses(new ApiResponses());
            operation.getResponses().putAll(asked.getResponses());
            operation.addParametersItem(path(procedure));
            paths.addPathItem("/api/%s/{id}/%s".formatted(procedure.path(), what), new PathItem().get(operation));
        }
    }

    /// Stations and the counting desk stand under elections and under recalls.
    private void deskOfEveryVote(String desk, Paths paths) {
        var all = paths.keySet().stream()
                .filter(path -> path.startsWith("/api/{family}/{id}/" + desk))
                .toList();
        for (var path : all) {
            var item = Objects.requireNonNull(paths.remove(path));
            for (var procedure : List.of(Procedure.ELECTION, Procedure.RECALL)) {
                var own = new PathItem();
                item.readOperationsMap()
                        .forEach((method, asked) -> own.operation(method, ofFamily(asked, procedure, desk)));
                paths.addPathItem(path.replace("{family}", procedure.path()), own);
            }
        }
    }

    private Operation ofFamily(Operation asked, Procedure procedure, String desk) {
        var operation = new Operation()
                .operationId(WireName.of(procedure) + "-" + desk + "-" + asked.getOperationId())
                .addTagsItem(WireName.of(procedure))
                .requestBody(asked.getRequestBody())
                .responses(new ApiResponses());
        operation.getResponses().putAll(asked.getResponses());
        List.of("401", "403", "404", "406", "422").forEach(status -> add(operation.getResponses(), status));
        asked.getParameters().stream()
                .filter(parameter -> !List.of("family", "id").contains(parameter.getName()))
                .forEach(operation::addParametersItem);
        operation.addParametersItem(path(procedure));
        return operation;
    }

    private void reading(String path, PathItem item) {
        var get = item.getGet();
        if (get == null) return;
        var asks = get.getParameters() != null
                && get.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
        if (asks) add(get.getResponses(), "400");
        add(get.getResponses(), "401"); // of a token that is none
        if (path.contains("{")) add(get.getResponses(), "404");
        add(get.getResponses(), "406");
        var early = path.endsWith("/receipt") || path.endsWith("/bundle.zip");
        get.getResponses().addApiResponse("503", problemCalled(early ? "not-yet-attested" : "unreadable"));
    }

    private void files(Paths paths) {
        var item = paths.get("/api/files");
        if (item == null) return;
        var responses = new ApiResponses();
        responses.addApiResponse("201", new ApiResponse().description(words.say("api.file-kept")));
        OF_A_FILE.forEach(status -> add(responses, status));
        item.getPost().responses(responses);
    }

    private void add(ApiResponses responses, String status) {
        responses.addApiResponse(status, problem(status));
    }

    private void describe(Act act, Paths paths, OpenAPI api) {
        var begins = act.procedure().beginning().filter(act.name()::equals).isPresent();
        var base = "/api/" + act.procedure().path();
        var path = begins ? base : "%s/{id}/%s".formatted(base, act.name());
        var item = paths.computeIfAbsent(path, _ -> new PathItem());
        item.post(operation(act, begins));
        api.schema(schemaName(act), schema(act, begins));
    }

    /// What stands beside the list is asked as parameters; answers are those of an act.
    private void bySheet(Act act, Paths paths) {
        var item = paths.get("/api/%s/{id}/%s".formatted(act.procedure().path(), act.name()));
        if (item == null) return;
        var file = new Schema<>().type("string").format("binary");
        var media = new MediaType()
                .schema(new ObjectSchema().addProperty("file", file).addRequiredItem("file"));
        item.getPost()
                .operationId(WireName.of(act.procedure()) + "-" + act.name())
                .tags(List.of(WireName.of(act.procedure())))
                .summary(words.act(act.name()))
                .description(words.say("api.by-sheet"))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType("multipart/form-data", media)))
                .responses(responses(false));
        item.getPost().getResponses().remove("412");
        new ActSchemas(words).plain(act).forEach(item.getPost()::addParametersItem);
    }

    private Schema<?> schema(Act act, boolean begins) {
        var schema = new ActSchemas(words).of(act);
        if (begins) {
            schema.addProperty("community", new StringSchema().pattern("^[1-9]\\d{11}$"));
            schema.addRequiredItem("community");
        }
        return schema;
    }

    private Operation operation(Act act, boolean begins) {
        var operation = new Operation()
                .operationId(WireName.of(act.procedure()) + "-" + act.name())
                .addTagsItem(WireName.of(act.procedure()))
                .summary(words.act(act.name()))
                .description(words.help(act.name()))
                .requestBody(body(act, begins))
                .responses(responses(begins));
        if (!begins) operation.addParametersItem(path(act.procedure()));
        parameters(begins).forEach(operation::addParametersItem);
        return operation;
    }

    private RequestBody body(Act act, boolean begins) {
        var example = new Examples(words).of(act);
        if (begins) example.put("community", new CommunityCode("510422103204").value());
        var media = new MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/" + schemaName(act)))
                .example(ActJson.plain(example));
        return new RequestBody().required(true).content(new Content().addMediaType("application/json", media));
    }

    /// Of what is only begun nobody has seen a state that `If-Match` could name.
    private List<Parameter> parameters(boolean begins) {
        var dryRun = new Parameter()
                .in("query")
                .name("dry-run")
                .schema(new BooleanSchema())
                .description(words.say("api.dry-run"));
        var key = header("Idempotency-Key");
        var language = header("Accept-Language");
        return begins ? List.of(dryRun, key, language) : List.of(dryRun, key, header("If-Match"), language);
    }

    private Parameter header(String name) {
        return new Parameter()
                .in("header")
                .name(name)
                .schema(new StringSchema())
                .description(words.say("api." + name));
    }

    private static Parameter path(Procedure procedure) {
        return new Parameter()
                .in("path")
                .required(true)
                .name("id")
                .schema(new StringSchema().pattern("^" + procedure.idPattern() + "$"));
    }

    private ApiResponses responses(boolean begins) {
        var responses = new ApiResponses();
        var recorded = new ApiResponse().description(words.say("api.recorded"));
        responses.addApiResponse(begins ? "201" : "200", recorded);
        OF_AN_ACT.forEach(status -> add(responses, status));
        if (!begins) add(responses, "412");
        return responses;
    }

    private ApiResponse problem(String status) {
        return problemCalled(Objects.requireNonNull(ANSWERS.get(status)));
    }

    private ApiResponse problemCalled(String code) {
        var media = new Content().addMediaType("application/problem+json", new MediaType());
        return new ApiResponse()
                .description(words.say("problem." + code + ".title"))
                .content(media);
    }

    private static String schemaName(Act act) {
        return act.type().getSimpleName();
    }
}
