package org.gongyi.web.problem;

import org.gongyi.contract.Malformed;
import org.gongyi.web.word.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/// Answers a question that nobody can read with a page that says so. Forms of the desk and the REST interface
/// answer for themselves.
@ControllerAdvice(
        basePackages = {
            "org.gongyi.web.bundle",
            "org.gongyi.web.community",
            "org.gongyi.web.count",
            "org.gongyi.web.desk",
            "org.gongyi.web.disclosure",
            "org.gongyi.web.election",
            "org.gongyi.web.estate",
            "org.gongyi.web.owners",
            "org.gongyi.web.hearing",
            "org.gongyi.web.convention",
            "org.gongyi.web.petition",
            "org.gongyi.web.cadre",
            "org.gongyi.web.paper",
            "org.gongyi.web.proof",
            "org.gongyi.web.issue",
            "org.gongyi.web.recall",
            "org.gongyi.web.resolution",
            "org.gongyi.web.roll"
        })
class PageProblems {

    private final Wording words;

    PageProblems(Wording words) {
        this.words = words;
    }

    /// A name in an address that cannot be one names nothing, as one that could be and is not there.
    @ExceptionHandler
    ModelAndView notThere(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? new ModelAndView("error/404", HttpStatus.NOT_FOUND)
                : unreadable(mismatch.getName());
    }

    /// Without what was asked, which may be anything.
    private ModelAndView unreadable(String field) {
        return new ModelAndView("error/400", HttpStatus.BAD_REQUEST)
                .addObject("problem", told(field, new Malformed(field, Malformed.Reason.NOT_A_CODE, 0)));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ModelAndView malformed(Malformed malformed) {
        return new ModelAndView("error/400").addObject("problem", told(malformed.field(), malformed));
    }

    private String told(String field, Malformed malformed) {
        return words.say(
                "problem.malformed",
                words.maybe("ask." + field).orElse(field),
                words.say("enum.Reason." + malformed.reason().name(), malformed.limit()));
    }
}
