package org.gongyi.web.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.web.desk.Filling;
import org.gongyi.web.desk.Forms;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What is not taken from whoever has no account: what a machine filled in, and too much at once. Nobody solves a
/// riddle, and what was written comes back.
@Component
public final class Gate {

    /// Hidden from people; what fills it in fills in everything.
    private static final String TRAP = "website";

    private final Forms forms;
    private final Pace pace;

    Gate(Forms forms, Pace pace) {
        this.forms = forms;
        this.pace = pace;
    }

    /// The form as it came in with why it is not taken; empty where it may go on.
    public Optional<ModelAndView> holding(Filling filling, HttpServletRequest request, HttpServletResponse response) {
        if (!Objects.requireNonNullElse(request.getParameter(TRAP), "").isBlank())
            return Optional.of(forms.held(filling, request, HttpStatus.BAD_REQUEST, "not-by-hand"));
        var wait = pace.take(filling.act().procedure().path(), request.getRemoteAddr(), filling.subject());
        if (!wait.isPositive()) return Optional.empty();
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
        return Optional.of(forms.held(filling, request, HttpStatus.TOO_MANY_REQUESTS, "too-many-at-once")
                .addObject("minutes", wait.plusSeconds(59).toMinutes()));
    }
}
