package org.gongyi.web.api;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.gongyi.web.act.Act;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.act.Blank;
import org.gongyi.web.act.Shape;
import org.gongyi.web.act.WireName;

/// The documented schema of every act, from the same shapes that read it.
final class ActSchemas {

    private final Said words;

    ActSchemas(Said words) {
        this.words = words;
    }

    Schema<?> of(Act act) {
        return group(act.type(), act.asked()).description(words.help(act.name()));
    }

    /// What one value each tells of an act, as parameters of a request.
    List<Parameter> plain(Act act) {
        return act.asked().stream()
                .filter(blank -> !(blank.shape() instanceof Shape.Several || blank.shape() instanceof Shape.Group))
                .map(blank -> new Parameter()
                        .in("query")
                        .name(blank.name())
                        .required(blank.required() && !blank.name().equals("occurredOn"))
                        .description(words.field(act.type(), blank.name()))
                        .schema(schema(act.type(), blank, blank.shape())))
                .toList();
    }

    private Schema<?> group(Class<?> of, List<Blank> blanks) {
        var schema = new ObjectSchema();
        schema.setAdditionalProperties(false);
        for (var blank : blanks) {
            var property = schema(of, blank, blank.shape()).description(words.field(of, blank.name()));
            schema.addProperty(blank.name(), property);
            if (blank.required()) schema.addRequiredItem(blank.name());
        }
        return schema;
    }

    private Schema<?> schema(Class<?> of, Blank blank, Shape shape) {
        return switch (shape) {
            case Shape.Words text ->
                new StringSchema()
                        .minLength(1)
                        .maxLength(text.most())
                        .pattern(text.pattern() == null ? null : "^" + text.pattern() + "$");
            case Shape.Whole whole -> integer(whole.least(), whole.most());
            case Shape.Money money -> integer(money.least(), money.most()).format("int64");
            case Shape.Truth _ -> new BooleanSchema();
            case Shape.Day _ -> new StringSchema().format("date");
            case Shape.Choice choice ->
                new StringSchema()
                        ._enum(choice.options().stream().map(WireName::of).toList());
            case Shape.Code code -> new StringSchema().pattern("^" + code.pattern() + "$");
            case Shape.Group group -> group(group.type(), group.blanks());
            case Shape.Several several ->
                new ArraySchema().items(schema(of, blank, several.of())).maxItems(several.most());
        };
    }

    private static Schema<?> integer(long least, long most) {
        return new IntegerSchema()
                .format(null)
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most));
    }
}
