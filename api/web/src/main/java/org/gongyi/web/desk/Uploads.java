package org.gongyi.web.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.PersonId;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.Fault;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileShelf;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.node.ObjectNode;

/// The files that come with a form. What was taken stays with the form when something else is wrong with it, so that
/// nobody uploads twice.
@Component
class Uploads {

    private static final String FILES = "files";
    private static final String DROPPED = "_drop";
    /// For templates: whether a photograph was taken in without the place it told, or a document without what it told
    /// beside its pages.
    private static final String PLACE_LEFT_OUT = "placeLeftOut";

    private static final String TRACES_LEFT_OUT = "tracesLeftOut";

    private final FileShelf shelf;

    Uploads(FileShelf shelf) {
        this.shelf = shelf;
    }

    /// Keeps the files of the request and names them in the tree, behind those kept before and not dropped now.
    ///
    /// @return what is wrong with them, by JSON pointer
    Map<String, Fault> into(ObjectNode tree, Filling filling, PersonId by, HttpServletRequest request)
            throws IOException {
        drop(tree, request);
        var faults = new HashMap<String, Fault>();
        for (var part : parts(request)) {
            try (var bytes = part.getInputStream()) {
                var kept = shelf.keep(
                        bytes, Objects.requireNonNullElse(part.getSubmittedFileName(), ""), filling.community(), by);
                tree.withArray(FILES).add(ActJson.written(kept));
                if (kept.bytes() != part.getSize()) tell(leftOut(kept), request);
            } catch (FileRefused refused) {
                faults.put("/" + FILES, refused.fault("/" + FILES));
            }
        }
        return faults;
    }

    /// On the form, where something else is wrong with it, else on the page after it.
    private static void tell(String leftOut, HttpServletRequest request) {
        request.setAttribute(leftOut, true);
        RequestContextUtils.getOutputFlashMap(request).put(leftOut, true);
    }

    private static String leftOut(FileRef kept) {
        return kept.type().startsWith("image/") ? PLACE_LEFT_OUT : TRACES_LEFT_OUT;
    }

    private static void drop(ObjectNode tree, HttpServletRequest request) {
        var dropped = Set.copyOf(
                List.of(Optional.ofNullable(request.getParameterValues(DROPPED)).orElse(new String[0])));
        if (!dropped.isEmpty() && tree.has(FILES))
            tree.withArray(FILES)
                    .removeIf(file -> dropped.contains(file.path("digest").asString("")));
    }

    /// A browser sends an empty part where nothing was chosen.
    private static List<Part> parts(HttpServletRequest request) throws IOException {
        if (!isMultipart(request)) return List.of();
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FILES) && part.getSubmittedFileName() != null)
                    .filter(part -> !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (ServletException notReadable) {
            throw new IOException(notReadable);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && MediaType.MULTIPART_FORM_DATA.isCompatibleWith(MimeTypeUtils.parseMimeType(type));
    }
}
