package org.gongyi.web.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Writes a name, a record whose only component is `String value`, as that string, also where it is the key of a map.
final class PlainIds extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

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

    static boolean isId(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1 && isValue(type.getRecordComponents()[0]);
    }

    private static boolean isValue(AnnotatedMethod method) {
        return method.getName().equals("value") && method.getParameterCount() == 0;
    }

    private static boolean isValue(RecordComponent component) {
        return component.getName().equals("value") && component.getType() == String.class;
    }
}
