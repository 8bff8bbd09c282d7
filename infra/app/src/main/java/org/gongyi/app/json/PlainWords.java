package org.gongyi.app.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import org.gongyi.command.shell.Kebab;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Writes the words of the contract plainly, so that no record needs an annotation: an identifier, a record whose only
/// component is `String value`, is that string, also as the key of a map; a constant is `in-kebab-case`.
class PlainWords extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (var i = 0; i < constants.length; i++) names[i] = Kebab.of(constants[i]);
        return names;
    }

    @Override
    public Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedMethod method && isId(method.getDeclaringClass()) && isValue(method)
                ? Boolean.TRUE
                : super.hasAsValue(config, member);
    }

    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedConstructor constructor && isId(constructor.getDeclaringClass())
                ? JsonCreator.Mode.DELEGATING
                : super.findCreatorAnnotation(config, member);
    }

    private static boolean isValue(AnnotatedMethod method) {
        return method.getName().equals("value") && method.getParameterCount() == 0;
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1 && isValue(type.getRecordComponents()[0]);
    }

    private static boolean isValue(RecordComponent component) {
        return component.getName().equals("value") && component.getType() == String.class;
    }
}
