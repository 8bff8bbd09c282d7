package org.gongyi.app.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.gongyi.command.shell.Kebab;
import org.gongyi.contract.SealedFamily;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.jsontype.NamedType;

/// Adds to every member of a sealed family which one it is. For states only: in a snapshot nothing else tells it.
final class SealedKinds extends PlainWords {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass type && isOfFamily(type.getRawType())
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, Boolean.TRUE)
                : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedClass type && isFamily(type.getRawType())))
            return super.findSubtypes(config, annotated);
        return SealedFamily.records(type.getRawType()).stream()
                .map(one -> new NamedType(one, Kebab.of(one)))
                .toList();
    }

    @Override
    public String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return isOfFamily(type.getRawType()) ? Kebab.of(type.getRawType()) : super.findTypeName(config, type);
    }

    private static boolean isOfFamily(Class<?> type) {
        if (isFamily(type)) return true;
        for (var parent : type.getInterfaces()) if (type.isRecord() && isFamily(parent)) return true;
        return false;
    }

    private static boolean isFamily(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }
}
