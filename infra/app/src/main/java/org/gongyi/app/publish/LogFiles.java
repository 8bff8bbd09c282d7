package org.gongyi.app.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.gongyi.log.Rejected;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TilePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The published files, for verifiers, mirrors and witnesses of anybody. C2SP tlog-tiles; any web server gives the same
/// out of the folder alone.
@RestController
@RequestMapping("/log")
class LogFiles {

    private static final Logger LOG = LoggerFactory.getLogger(LogFiles.class);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final LogSource files;
    private final Identity identity;

    LogFiles(LogSettings settings, Identity identity) {
        this.files = new FolderSource(settings.folder());
        this.identity = identity;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return found(TEXT, A_MOMENT, files::checkpoint);
    }

    @GetMapping("/vkey")
    ResponseEntity<byte[]> vkey() {
        return found(TEXT, A_MOMENT, () -> (identity.verifier() + "\n").getBytes(UTF_8));
    }

    @GetMapping("/policy")
    ResponseEntity<byte[]> policy() {
        return found(TEXT, A_MOMENT, () -> identity.policyText().getBytes(UTF_8));
    }

    /// The path is read as it was sent: there is one way to write each, and no other is a file.
    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        var path = request.getRequestURI().substring((request.getContextPath() + "/log/").length());
        return found(MediaType.APPLICATION_OCTET_STREAM, FOR_EVER, () -> files.read(TilePath.parse(path)));
    }

    private static ResponseEntity<byte[]> found(MediaType type, CacheControl caching, Supplier<byte[]> file) {
        try {
            return ResponseEntity.ok().contentType(type).cacheControl(caching).body(file.get());
        } catch (Rejected refusal) {
            return switch (refusal.why()) {
                case MISSING, BAD_PATH -> told(HttpStatus.NOT_FOUND, "没有这个文件 · no such file\n");
                default -> {
                    LOG.error("公布的文件读不出来 · A published file cannot be read: {}", refusal.getMessage());
                    yield told(HttpStatus.SERVICE_UNAVAILABLE, "文件暂时读不出来 · the file cannot be read now\n");
                }
            };
        }
    }

    private static ResponseEntity<byte[]> told(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(TEXT).body(words.getBytes(UTF_8));
    }
}
