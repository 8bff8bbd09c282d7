package org.gongyi.web.sheet;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The empty sheet, as a file to keep.
public final class TemplateSheet {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private TemplateSheet() {}

    /// @param name of the file, without its ending; plain letters, since old browsers mangle others
    public static ResponseEntity<byte[]> answer(byte[] sheet, String name) {
        var attachment =
                ContentDisposition.attachment().filename(name + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(sheet);
    }
}
