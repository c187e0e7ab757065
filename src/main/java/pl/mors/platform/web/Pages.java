package pl.mors.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** The answers that a controller of pages gives. A template has one parameter, its page. */
public final class Pages {

    static final String NOTICE = "notice";

    private Pages() {}

    /** 200 with the page. */
    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** 422: the same page again, with what was typed and what is wrong with it or why it was refused. */
    public static ModelAndView invalid(String template, Object page) {
        return show(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** 404 with a page that says more than that there is none. */
    public static ModelAndView missing(String template, Object page) {
        return show(template, page, HttpStatus.NOT_FOUND);
    }

    /** 409: somebody was faster; the page shows the present state. */
    public static ModelAndView stale(String template, Object page) {
        return show(template, page, HttpStatus.CONFLICT);
    }

    /** 303 to an address of this server, after a change. */
    public static ModelAndView redirect(String href) {
        RedirectView redirect = new RedirectView(href);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** 303 to an address of this server, where the notice is shown once. */
    public static ModelAndView redirect(String href, Notice notice) {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            RequestContextUtils.getOutputFlashMap(attributes.getRequest()).put(NOTICE, notice);
        }
        return redirect(href);
    }

    private static ModelAndView show(String template, Object page, HttpStatus status) {
        ModelAndView view = show(template, page);
        view.setStatus(status);
        return view;
    }
}
